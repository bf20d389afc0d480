using AngleSharp.Html.Parser;

namespace Generator.Tests.Proof;

/// <summary>Ways to publish what no test has proven, on purpose or by accident. None of them works.</summary>
[Collection(ProvenSite.ForProof), Trait("Speed", "slow")]
public sealed class CheatingTests(ProvenSite proven) : IDisposable
{
    private readonly SiteCopy _site = proven.Site;

    private readonly SiteChanges _changes = new(proven.Site);

    [Fact]
    public async Task A_file_that_changes_while_the_tests_run_is_not_proven()
    {
        var sheep = _site.PathOf("code/Counting/Sheep.cs");
        _changes.Remember("code/Counting/Sheep.cs");
        _changes.AddMember(
            "tests/listings/WolfTests.cs",
            $$"""
                [Fact]
                public void Somebody_edits_the_code() =>
                    File.AppendAllText("{{sheep}}", "// Changed.");
            """
        );

        var build = await _site.Build();

        Assert.Equal(1, build.ExitCode);
        Assert.StartsWith(
            "code/Counting/Sheep.cs(1,1): error PRF18: This file changed while the tests ran",
            build.StandardOutput,
            StringComparison.Ordinal
        );
        Assert.Equal(proven.Tree, _site.Tree());
    }

    [Theory]
    [InlineData("obj/Code/debug/Code.dll")]
    [InlineData("bin/Listings.Tests/debug/Code.dll")]
    public async Task An_assembly_that_somebody_replaced_is_compiled_again(string assembly)
    {
        var site = proven.Site.CopyTo("replaced");
        // The compiler's output is not part of the copy, and a project is left out only if it is the same as before.
        site.Replace("code/Counting/Sheep.cs", "public static", "// A comment.\npublic static");
        Assert.Equal(0, (await site.Build("check")).ExitCode);
        File.Copy(
            site.PathOf("artifacts/bin/Listings.Tests/debug/Listings.Tests.dll"),
            site.PathOf($"artifacts/{assembly}"),
            overwrite: true
        );
        site.Replace("tests/listings/SheepTests.cs", "public class", "// A comment.\npublic class");

        var build = await site.Build("check");

        Assert.Equal("", build.StandardOutput);
        Assert.Equal(0, build.ExitCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Environment.Exit(0);")]
    public async Task Results_that_a_test_writes_itself_are_not_believed(string then)
    {
        var file = _site.PathOf("artifacts/proof/first/results.json");
        _changes.AddMember(
            "tests/listings/WolfTests.cs",
            $$"""
                [Fact]
                public void Somebody_writes_the_results()
                {
                    File.WriteAllText("{{file}}", "{\"Token\":\"\",\"Tests\":[]}");
                    {{then}}
                }
            """
        );

        var build = await _site.Build();

        Assert.Equal(1, build.ExitCode);
        Assert.StartsWith(
            $"artifacts/proof(1,1): error PRF22: A test has written results.json",
            build.StandardOutput,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("input/Elsewhere.cs")]
    [InlineData("artifacts/Elsewhere.cs")]
    public async Task A_file_that_is_compiled_from_elsewhere_is_not_proven(string file)
    {
        var elsewhere = _site.PathOf(file);
        File.WriteAllText(elsewhere, "namespace Counting;\n\ninternal static class Elsewhere;\n");
        _changes.Make(
            "code/Code.csproj",
            "</Project>",
            $"<ItemGroup><Compile Include=\"../{file}\" /></ItemGroup></Project>"
        );

        var build = await _site.Build("check");
        File.Delete(elsewhere);

        Assert.Equal(1, build.ExitCode);
        Assert.StartsWith(
            $"{file}(1,1): error PRF26: This file is compiled with the code or its tests",
            build.StandardOutput,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Whatever_MSBuild_or_the_compiler_reads_from_elsewhere_is_not_proven()
    {
        var input = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["input/elsewhere.editorconfig"] = "is_global = true\n",
            ["input/elsewhere.props"] = "<Project />\n",
            ["input/elsewhere.targets"] = "<Project />\n",
            ["input/elsewhere.txt"] = "a resource\n",
            ["input/elsewhere.xml"] = "<more />\n",
        };
        _changes.Make(
            "code/Code.csproj",
            "</Project>",
            """
              <Import Project="../input/elsewhere.props" />
              <ItemGroup>
                <GlobalAnalyzerConfigFiles Include="../input/elsewhere.editorconfig" />
                <EmbeddedResource Include="../input/elsewhere.txt" />
                <AdditionalFiles Include="../input/elsewhere.xml" />
              </ItemGroup>
              <PropertyGroup>
                <Above>$(MSBuildThisFileDirectory)../input/</Above>
                <CustomBeforeMicrosoftCommonTargets>$(Above)elsewhere.targets</CustomBeforeMicrosoftCommonTargets>
              </PropertyGroup>
            </Project>
            """
        );
        foreach (var (file, text) in input)
        {
            _site.Write(file, text);
        }

        var build = await _site.Build("check");
        foreach (var file in input.Keys)
        {
            File.Delete(_site.PathOf(file));
        }

        Assert.Equal(1, build.ExitCode);
        Assert.Equal(
            input.Keys,
            build
                .StandardOutput.Split('\n')
                .Where(line => line.Contains("error PRF26: ", StringComparison.Ordinal))
                .Select(line => line.Split('(')[0])
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task A_snapshot_that_its_test_changes_and_changes_back_is_not_proven()
    {
        const string Snapshot = "tests/listings/SheepTests.Three_sheep_jump.verified.txt";
        var snapshot = _site.PathOf(Snapshot);
        _changes.Make("code/Counting/Sheep.cs", "over", "under");
        _changes.Make(Snapshot, "\n", "\n");
        _changes.Make(
            "tests/listings/SheepTests.cs",
            "await Verify(output.ToString());",
            $$"""
            var before = await File.ReadAllTextAsync("{{snapshot}}");
            await File.WriteAllTextAsync("{{snapshot}}", output.ToString());
            await Verify(output.ToString());
            await File.WriteAllTextAsync("{{snapshot}}", before);
            """
        );

        var build = await _site.Build("check");

        Assert.Equal(1, build.ExitCode);
        Assert.Contains($"{Snapshot}(1,1): error PRF18: ", build.StandardOutput, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_what_a_listing_wrote_is_called_its_output()
    {
        const string Snapshot = "tests/listings/SheepTests.Three_sheep_jump.verified.txt";
        _changes.Make(Snapshot, "over", "through");
        _changes.Make(
            "tests/listings/SheepTests.cs",
            "await Verify(output.ToString());",
            """await Verify(output.ToString().Replace("over", "through", StringComparison.Ordinal));"""
        );

        var build = await _site.Build("--output", _site.PathOf("artifacts/composed"));

        Assert.True(build.ExitCode == 0, build.StandardOutput);
        Assert.Equal(("Output", null), Titles(_site.Output));
        // Below a question, too.
        const string Result = "Result, as its test shows it";
        Assert.Equal((Result, Result), Titles(_site.PathOf("artifacts/composed")));

        static (string? Shown, string? Asked) Titles(string folder)
        {
            var page = new HtmlParser().ParseDocument(
                File.ReadAllText(Path.Combine(folder, "articles", "counting-sheep.html"))
            );
            return (Title("fence"), Title("sheep"));

            string? Title(string key) => page.QuerySelector($"#listing-{key} .output-title")?.TextContent;
        }
    }

    [Fact]
    public async Task A_snapshot_that_its_test_writes_itself_is_not_proven()
    {
        var snapshot = _site.PathOf("tests/listings/SheepTests.Three_sheep_jump.verified.txt");
        _changes.Make("tests/listings/SheepTests.Three_sheep_jump.verified.txt", "\n", "\n\n");
        _changes.AddMember(
            "tests/listings/WolfTests.cs",
            $$"""
                static WolfTests() => File.WriteAllText("{{snapshot}}", File.ReadAllText("{{snapshot}}") + " ");
            """
        );

        var build = await _site.Build();

        Assert.Equal(1, build.ExitCode);
        Assert.Contains("error PRF18: ", build.StandardOutput, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("code/Counting/.Hidden.cs")]
    [InlineData("code/Counting/obj/Helper.cs")]
    [InlineData("tests/listings/bin.cs")]
    [InlineData("Directory.Build.rsp")]
    [InlineData("NUGET.CONFIG")]
    public async Task Whatever_is_compiled_or_steers_the_build_makes_the_evidence_stale(string file)
    {
        _site.Write(file, "");
        try
        {
            var build = await _site.Build("check", "--no-proof");

            Assert.Contains("error PRF11: The evidence is stale.", build.StandardOutput, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(_site.PathOf(file));
        }
    }

    [Theory]
    [InlineData("code/Counting/Linked.cs")]
    [InlineData("code/Linked")]
    [InlineData("tests/listings/Linked.cs")]
    public async Task A_link_among_the_code_is_a_problem(string link)
    {
        var outside = Path.GetDirectoryName(_site.PathOf("settings.yml"))!;
        File.CreateSymbolicLink(_site.PathOf(link), Path.Combine(outside, "settings.yml"));
        try
        {
            var build = await _site.Build("check", "--no-proof");

            Assert.Equal(1, build.ExitCode);
            Assert.Contains($"{link}(1,1): error PRF21", build.StandardOutput, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(_site.PathOf(link));
        }
    }

    public void Dispose() => _changes.Dispose();
}
