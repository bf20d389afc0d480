using System.Collections.Immutable;
using CliWrap;

namespace Generator.Proof.Runs;

/// <summary>Compiles the tests under <c>tests/listings</c>, and with them the code.</summary>
internal static class CompileTests
{
    // The compiler's arguments are those of the build that counts, not of another one. An output that never exists
    // makes MSBuild compile, whatever the dates of the files say.
    private static string Targets(string projects) =>
        $"""
            <Project>
              <PropertyGroup>
                <ProjectsToCompile>|{projects}|</ProjectsToCompile>
              </PropertyGroup>
              <PropertyGroup Condition="$(ProjectsToCompile.Contains('|$(MSBuildProjectName)|'))">
                <NonExistentFile>none</NonExistentFile>
              </PropertyGroup>
            {ReadProjectNotes.Target}
            </Project>
            """;

    private const string Silent = "MSBuild does not say how the project in code/ is compiled.";

    private const string Log = "imports.log";

    private const string OwnTargets = "Proof.targets";

    /// <param name="folder">Absolute path of a folder for notes about the build.</param>
    /// <param name="files">The files that the proof depends on.</param>
    /// <param name="before">
    /// The projects of the last proof run; null to compile both, whether or not they have changed.
    /// </param>
    /// <returns>The compiled projects; or null and the reason.</returns>
    public static async Task<(CompiledProjects? Built, ImmutableArray<Problem> Problems)> In(
        string folder,
        ImmutableArray<HashedFile> files,
        CompiledProjects? before,
        BuildContext context
    )
    {
        var root = context.Root;
        var projects = Projects(root, "tests/listings");
        if (projects.Length != 1)
        {
            var found = projects.Length == 0 ? "no project" : "several projects";
            return (null, [ProofProblems.NoTestProject.At(new Location("tests/listings"), found)]);
        }

        var hashes = new HashProjects(files, root);
        if (before?.Tests.File == projects[0])
        {
            var (again, refused) = await new CompileAgain(folder, hashes, context).From(before);
            if (again is not null || !refused.IsEmpty)
            {
                return (again, refused);
            }
        }

        CompiledProject[] unchanged = before is null
            ? []
            : [.. new[] { before.Code, before.Tests }.Where(project => !hashes.HaveChanged(project))];
        string[] all = [.. Projects(root, "code"), projects[0]];
        var (built, problems) = await Compile(all.Except(unchanged.Select(project => project.File)));
        return built is not null && !HashProjects.AreWhole(built, unchanged) ? await Compile(all) : (built, problems);

        async Task<(CompiledProjects? Built, ImmutableArray<Problem> Problems)> Compile(IEnumerable<string> changed)
        {
            var (exit, said) = await Build(projects[0], changed, folder, context);
            if (exit != 0)
            {
                return (null, Explain(said, root));
            }

            var notes = new ReadProjectNotes(folder, hashes);
            var tests = notes.Of(projects[0], before?.Tests);
            var code = Projects(root, "code")
                .Select(project => notes.Of(project, before?.Code))
                .FirstOrDefault(one => one is not null);
            // Ours is part of the program.
            var imports = ReadImports.In(Path.Combine(folder, Log)).Remove(Path.Combine(folder, OwnTargets));
            return tests is not null && code is not null && !imports.IsEmpty
                ? (new CompiledProjects(code, tests, imports), [])
                : (null, [ProofProblems.ProofRunFailed.At(new Location("code")) with { Detail = Silent }]);
        }
    }

    private static async Task<(int Exit, IReadOnlyList<string> Said)> Build(
        string project,
        IEnumerable<string> changed,
        string folder,
        BuildContext context
    )
    {
        var said = new List<string>();
        var targets = Path.Combine(folder, OwnTargets);
        var log = Path.GetRelativePath(context.Root, Path.Combine(folder, Log));
        var names = changed.Select(one => Path.GetFileNameWithoutExtension(one));
        await File.WriteAllTextAsync(targets, Targets(string.Join('|', names)), context.Cancel);
        // MSBuild compiles all projects that import a file that is newer than what they were compiled to.
        File.SetLastWriteTimeUtc(targets, DateTime.UnixEpoch);
        var result = await DotNet
            .Command(
                context.Root,
                [
                    "build",
                    project,
                    "--nologo",
                    "-p:ProvideCommandLineArgs=true",
                    // Symbols that can be read tell what was compiled, whatever kind the project asks for.
                    "-p:DebugType=portable",
                    $"-p:CustomAfterMicrosoftCommonTargets={targets}",
                    $"-p:ProofFolder={folder}{Path.DirectorySeparatorChar}",
                    // One process, which leaves no others behind.
                    "-maxcpucount:1",
                    $"-fileLoggerParameters:logfile={log};{ReadImports.Verbosity}",
                ],
                variables: ReadImports.Variables
            )
            .WithStandardOutputPipe(PipeTarget.ToDelegate(Hear))
            .WithStandardErrorPipe(PipeTarget.ToDelegate(Hear))
            .ExecuteAsync(context.Cancel)
            .Watched();
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

    private static ImmutableArray<Problem> Explain(IReadOnlyList<string> said, string root) =>
        CompilerErrors.In(said, root) is { IsEmpty: false } errors ? errors : [RunFailed.After(said)];
}
