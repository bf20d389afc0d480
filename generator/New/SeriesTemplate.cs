using System.Collections.Immutable;

namespace Generator.New;

/// <summary>The files of a new series: one article, one listing, and what compiles and describes them.</summary>
internal static class SeriesTemplate
{
    // The settings of the generator hold above; the results lie here.
    private const string Artifacts = """
        <Project>

          <PropertyGroup>
            <Above>$([MSBuild]::GetPathOfFileAbove('Directory.Build.props', '$(MSBuildThisFileDirectory)../'))</Above>
          </PropertyGroup>

          <Import Project="$(Above)" />

          <PropertyGroup>
            <ArtifactsPath>$(MSBuildThisFileDirectory)artifacts</ArtifactsPath>
          </PropertyGroup>

        </Project>

        """;

    private const string Code = """
        <Project Sdk="Microsoft.NET.Sdk">

          <PropertyGroup>
            <!-- Each file is a program too; this lets its first line, which says so, stand here. -->
            <Features>$(Features);FileBasedProgram</Features>
          </PropertyGroup>

          <ItemGroup>
            <!-- Listings that the compiler must refuse are compiled by their tests. -->
            <Compile Remove="**/*.refused.cs" />
            <None Include="**/*.refused.cs" />
          </ItemGroup>

        </Project>

        """;

    private const string Tests = """
        <Project Sdk="Microsoft.NET.Sdk">

          <PropertyGroup>
            <!-- The process of a proof run begins in ProofRun.cs. -->
            <GenerateProgramFile>false</GenerateProgramFile>
          </PropertyGroup>

          <ItemGroup>
            <!-- What tests of listings use comes with the generator. -->
            <Compile Include="../*.cs" LinkBase="Shared" />
            <Compile Include="../Scheduling/*.cs" LinkBase="Shared/Scheduling" />
            <Using Include="Proving" />
            <Using Include="Proving.Contracts" Static="true" />
            <Using Include="VerifyXunit.Verifier" Static="true" />
            <Using Include="Xunit" />
            <ProjectReference Include="../../code/Code.csproj" />
          </ItemGroup>

          <ItemGroup>
            <PackageReference Include="DiffEngine" />
            <PackageReference Include="DiffPlex" />
            <PackageReference Include="Microsoft.CodeAnalysis.CSharp" />
            <PackageReference Include="Microsoft.NET.Test.Sdk" />
            <PackageReference Include="Mono.Cecil" />
            <PackageReference Include="xunit" />
            <PackageReference Include="xunit.runner.visualstudio" PrivateAssets="all" />
          </ItemGroup>

        </Project>

        """;

    private const string Article = """
        ---
        title: Hello
        description: The first program of this series.
        number: 1
        ---

        This program prints one line.

        snippet: hello {output}

        """;

    /// <summary>What each series has.</summary>
    public static ImmutableArray<OutputFile> Of(string title) =>
        [
            OutputFile.Of(
                "settings.yml",
                $"""
                title: {YamlText.Of(title)}
                author: Your name
                description: One sentence about this series.

                """
            ),
            OutputFile.Of(
                "input/index.md",
                $"""
                ---
                title: {YamlText.Of(title)}
                description: One sentence about this series.
                ---

                This series begins with [a greeting](articles/hello.md).

                """
            ),
            OutputFile.Of("input/articles/hello.md", Article),
            OutputFile.Of("code/Code.csproj", Code),
            OutputFile.Of("tests/listings/Listings.Tests.csproj", Tests),
            .. ListingTemplate.Of(new ListingNames("hello", "Start"), runsPrograms: false, reason: ""),
        ];

    /// <summary>What a series has only beside the generator, whose program builds it.</summary>
    public static ImmutableArray<OutputFile> Beside() => [OutputFile.Of("Directory.Build.props", Artifacts)];

    /// <summary>What a series has only if it has a program of its own.</summary>
    public static ImmutableArray<OutputFile> Alone(SeriesNames names) =>
        [
            OutputFile.Of(
                $"{names.Project}.slnx",
                $"""
                <Solution>
                  <Project Path="{names.Project}.csproj" />
                  <Project Path="code/Code.csproj" />
                  <Project Path="tests/listings/Listings.Tests.csproj" />
                </Solution>

                """
            ),
            OutputFile.Of(
                "README.md",
                $"""
                # {names.Title}

                ## Two commands

                ```console
                dotnet run
                dotnet test
                ```

                `dotnet run` proves the listings and writes the site to `output/`.
                `dotnet test` runs the tests of the listings alone.

                ```console
                dotnet run -- new listing tea-time --in Start
                dotnet run -- new article "Tea time" --quotes tea-time
                ```

                These commands write a listing and an article that shows it.
                [Authoring](docs/authoring.md) describes what both may contain,
                and [Problems](docs/problems.md) what a build refuses.

                The articles are in `input/`, the listings in `code/`, their tests in `tests/listings/`,
                and the settings in `settings.yml`. The program that makes the site is in `generator/` and `theme/`,
                under the licence in `generator/LICENSE`.

                """
            ),
        ];
}
