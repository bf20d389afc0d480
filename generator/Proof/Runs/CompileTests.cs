using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using CliWrap;

namespace Generator.Proof.Runs;

/// <summary>The test assembly as MSBuild compiled it.</summary>
/// <param name="Assembly">Absolute path of the test assembly.</param>
/// <param name="Packages">Absolute path of the folder that packages are restored to; empty if there is none.</param>
/// <param name="Arguments">What MSBuild told the compiler.</param>
internal sealed record BuiltTests(string Assembly, string Packages, CompilerArguments Arguments);

/// <summary>Compiles the tests under <c>tests/listings</c>, and with them the code.</summary>
internal static partial class CompileTests
{
    // The compiler's arguments are those of the build that counts, not of another one.
    private const string Targets = """
        <Project>
          <Target Name="KeepCompilerArguments" AfterTargets="CoreCompile">
            <PropertyGroup>
              <ProofFile>$(ProofFolder)$(MSBuildProjectName)</ProofFile>
            </PropertyGroup>
            <WriteLinesToFile File="$(ProofFile).arguments" Lines="@(CscCommandLineArgs)" Overwrite="true" />
            <WriteLinesToFile File="$(ProofFile).paths" Lines="$(TargetPath);$(NuGetPackageRoot)" Overwrite="true" />
          </Target>
        </Project>
        """;

    private const string Silent = "MSBuild does not say how the project in code/ is compiled.";

    /// <param name="root">Absolute path of the series root.</param>
    /// <param name="folder">Absolute path of a folder for notes about the build.</param>
    /// <returns>The built tests; or null and the reason.</returns>
    public static async Task<(BuiltTests? Built, ImmutableArray<Problem> Problems)> In(
        string root,
        string folder,
        CancellationToken cancel
    )
    {
        var projects = Projects(root, "tests/listings");
        if (projects.Length != 1)
        {
            var found = projects.Length == 0 ? "no project" : "several projects";
            return (null, [ProofProblems.NoTestProject.At(new Location("tests/listings"), found)]);
        }

        var (exit, said) = await Build(root, projects[0], folder, cancel);
        if (exit != 0)
        {
            return (null, Explain(said, root));
        }

        var tests = Arguments(projects[0], folder);
        var code = Projects(root, "code")
            .Select(project => Arguments(project, folder))
            .FirstOrDefault(one => one is not null);
        if (tests is null || code is null)
        {
            return (null, [ProofProblems.ProofRunFailed.At(new Location("code")) with { Detail = Silent }]);
        }

        var paths = File.ReadAllLines(Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(projects[0])}.paths"));
        return (new BuiltTests(paths[0], paths.ElementAtOrDefault(1) ?? "", new CompilerArguments(code, tests)), []);
    }

    private static async Task<(int Exit, IReadOnlyList<string> Said)> Build(
        string root,
        string project,
        string folder,
        CancellationToken cancel
    )
    {
        var said = new List<string>();
        var targets = Path.Combine(folder, "Proof.targets");
        await File.WriteAllTextAsync(targets, Targets, cancel);
        var result = await DotNet
            .Command(
                root,
                [
                    "build",
                    project,
                    "--nologo",
                    // MSBuild compares dates, so it would miss a file that is restored with an old date. An output that
                    // never exists makes it compile anyway.
                    "-p:NonExistentFile=none",
                    "-p:ProvideCommandLineArgs=true",
                    $"-p:CustomAfterMicrosoftCommonTargets={targets}",
                    $"-p:ProofFolder={folder}{Path.DirectorySeparatorChar}",
                    // One process, which leaves no others behind.
                    "-maxcpucount:1",
                ]
            )
            .WithStandardOutputPipe(PipeTarget.ToDelegate(Hear))
            .WithStandardErrorPipe(PipeTarget.ToDelegate(Hear))
            .ExecuteAsync(cancel);
        return (result.ExitCode, said);

        void Hear(string line)
        {
            lock (said)
            {
                said.Add(line);
            }
        }
    }

    private static string[] Projects(string root, string folder) =>
        Directory.Exists(Path.Combine(root, folder))
            ? [.. Directory.GetFiles(Path.Combine(root, folder), "*.csproj").Order(StringComparer.Ordinal)]
            : [];

    private static ProjectArguments? Arguments(string project, string folder)
    {
        var arguments = Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(project)}.arguments");
        return File.Exists(arguments)
            ? new ProjectArguments(Path.GetDirectoryName(project)!, [.. File.ReadAllLines(arguments)])
            : null;
    }

    private static ImmutableArray<Problem> Explain(IReadOnlyList<string> said, string root)
    {
        var errors = said.Select(line => CompilerError.Match(line))
            .Where(error => error.Success)
            .Select(error =>
                CodeProblems.DoesNotCompile.At(
                    new Location(
                        Folder.RelativePath(root, error.Groups["file"].Value),
                        int.Parse(error.Groups["line"].ValueSpan, CultureInfo.InvariantCulture),
                        int.Parse(error.Groups["column"].ValueSpan, CultureInfo.InvariantCulture)
                    ),
                    error.Groups["code"].Value,
                    error.Groups["message"].Value
                )
            )
            .Distinct()
            .ToImmutableArray();
        return errors.IsEmpty ? [RunFailed.After(said)] : errors;
    }

    [GeneratedRegex(
        """^\s*(?<file>[^(]+)\((?<line>\d+),(?<column>\d+)\): error (?<code>\w+): (?<message>.*) \[.*\]$""",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex CompilerError { get; }
}
