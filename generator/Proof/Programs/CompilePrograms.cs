using System.Collections.Immutable;
using System.Xml.Linq;
using CliWrap.Buffered;
using Generator.Proof.Runs;

namespace Generator.Proof.Programs;

/// <summary>Compiles programs as <c>dotnet file.cs</c> does, all in one build.</summary>
/// <param name="warm">
/// Whether MSBuild only has to say how it has each program compiled, and this process compiles them. Starting the
/// compiler for each of them takes ten times as long.
/// </param>
/// <param name="silent">Paths of assemblies with source generators that add nothing to the code.</param>
/// <param name="context">Its root is where readers type the command.</param>
internal sealed class CompilePrograms(bool warm, IReadOnlySet<string> silent, BuildContext context)
{
    // Without these, MSBuild would copy what the compiler has not written.
    private static readonly string[] NoCompiler =
    [
        "-p:SkipCompilerExecution=true",
        "-p:CopyBuildOutputToOutputDirectory=false",
        "-p:ProduceReferenceAssembly=false",
        "-p:UseAppHost=false",
    ];

    // The files are compiled in place, and what comes of them is kept apart from what readers and authors build.
    private readonly string _builds = Path.Combine(context.Root, "artifacts", "runfiles");

    /// <returns>How each program was compiled that compiles, and the problems of the others.</returns>
    public async Task<(ImmutableArray<CompiledProgram> Compiled, ImmutableArray<Problem> Problems)> All(
        ImmutableArray<ProgramFiles> programs
    )
    {
        if (programs.IsEmpty)
        {
            return ([], []);
        }

        Directory.CreateDirectory(_builds);
        var made = await MakeProjects.Of([.. programs.Select(program => program.Path)], _builds, context);
        ImmutableArray<(ProgramFiles Program, string? Project, string Said)> answers =
        [
            .. programs.Zip(made, (program, answer) => (program, answer.Project, answer.Said)),
        ];
        var problems = answers
            .Where(one => one.Project is null)
            .Select(one =>
                ProofProblems.BrokenProgram.At(new Location(one.Program.Path), one.Program.Path, Relative(one.Said))
            )
            .ToList();
        ImmutableArray<ProgramFiles> asked =
        [
            .. answers.Where(one => one.Project is not null).Select(one => one.Program),
        ];
        if (asked.IsEmpty)
        {
            return ([], [.. problems]);
        }

        var notes = Path.Combine(context.Root, "artifacts", "proof", "programs");
        foreach (var (program, project, _) in answers.Where(one => one.Project is not null))
        {
            await File.WriteAllTextAsync(ProjectOf(program), Placed(project!, program), context.Cancel);
        }

        var compiled = ImmutableArray.CreateBuilder<CompiledProgram>();
        ImmutableArray<ProgramFiles> plain = [.. asked.Where(program => warm && !program.HasSettings)];
        if (!plain.IsEmpty)
        {
            await Build(plain, notes, NoCompiler);
            var noted = plain.Select(Noted).OfType<CompiledProgram>().ToArray();
            var good = await CompileWarm.All(noted, silent, context.Cancel);
            compiled.AddRange(noted.Where(program => good.Contains(program.Path)));
        }

        var here = compiled.Select(program => program.Path).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<ProgramFiles> rest = [.. asked.Where(program => !here.Contains(program.Path))];
        // If one project cannot be restored, MSBuild compiles none, so the others are built once more without it.
        for (var open = rest; !open.IsEmpty; )
        {
            var said = await Build(open, notes);
            var refused = RefusedPrograms.In(said, open.ToDictionary(NameOf, StringComparer.Ordinal), context.Root);
            var done = refused.Select(problem => problem.Values[0]).ToHashSet(StringComparer.Ordinal);
            var good = open.Where(program => !done.Contains(program.Path)).Select(Noted).OfType<CompiledProgram>();
            compiled.AddRange(good);
            problems.AddRange(refused);
            done.UnionWith(compiled.Select(program => program.Path));
            ImmutableArray<ProgramFiles> left = [.. open.Where(program => !done.Contains(program.Path))];
            if (left.Length == open.Length)
            {
                problems.Add(RunFailed.After(said));
                break;
            }

            open = left;
        }

        return (compiled.ToImmutable(), [.. problems]);

        CompiledProgram? Noted(ProgramFiles program) =>
            ReadProjectNotes.Arguments(Path.Combine(notes, NameOf(program)), _builds) is { } arguments
                ? new CompiledProgram(program.Path, program.Settings, arguments)
                : null;
    }

    private string Relative(string said) =>
        said.Replace($"{context.Root}{Path.DirectorySeparatorChar}", "", StringComparison.Ordinal)
            .ReplaceLineEndings(" ");

    private static string NameOf(ProgramFiles program) => Path.ChangeExtension(program.Path, null).Replace('/', '+');

    private string ProjectOf(ProgramFiles program) => Path.Combine(_builds, $"{NameOf(program)}.csproj");

    // The project lies elsewhere, so MSBuild would not find the settings beside the program.
    private string Placed(string project, ProgramFiles program)
    {
        var document = XElement.Parse(project);
        var settings = new XElement(
            "PropertyGroup",
            new[]
            {
                ("Directory.Build.props", "DirectoryBuildPropsPath"),
                ("Directory.Build.targets", "DirectoryBuildTargetsPath"),
            }
                .Select(one => (Path: Nearest(program.Path, one.Item1), Property: one.Item2))
                .Where(one => one.Path is not null)
                .Select(one => new XElement(one.Property, one.Path))
        );
        document.AddFirst(settings);
        // If the series says where all that is built belongs, each program needs a folder of its own there.
        foreach (var property in document.Descendants("IncludeProjectNameInArtifactsPaths"))
        {
            property.Value = "true";
        }

        return document.ToString();
    }

    private string? Nearest(string program, string name)
    {
        for (
            var folder = Path.GetDirectoryName(program);
            folder is { Length: > 0 };
            folder = Path.GetDirectoryName(folder)
        )
        {
            var file = Path.Combine(context.Root, folder, name);
            if (File.Exists(file))
            {
                return file;
            }
        }

        return null;
    }

    private async Task<string[]> Build(ImmutableArray<ProgramFiles> programs, string notes, params string[] options)
    {
        Directory.CreateDirectory(notes);
        var solution = Path.Combine(_builds, "all.slnx");
        var targets = Path.Combine(notes, "Programs.targets");
        var projects = programs.Select(one => new XElement("Project", new XAttribute("Path", ProjectOf(one))));
        await File.WriteAllTextAsync(solution, $"{new XElement("Solution", projects)}", context.Cancel);
        // As for the tests, an output that never exists makes MSBuild compile.
        await File.WriteAllTextAsync(
            targets,
            $"""
            <Project>
              <PropertyGroup><NonExistentFile>none</NonExistentFile></PropertyGroup>
            {ReadProjectNotes.Target}
            </Project>
            """,
            context.Cancel
        );
        var result = await DotNet
            .Command(
                _builds,
                [
                    "build",
                    solution,
                    "--nologo",
                    "-p:ProvideCommandLineArgs=true",
                    $"-p:CustomAfterMicrosoftCommonTargets={targets}",
                    $"-p:ProofFolder={notes}{Path.DirectorySeparatorChar}",
                    "-maxcpucount:1",
                    .. options,
                ]
            )
            .ExecuteBufferedAsync(context.Cancel)
            .Watched();
        return [.. result.StandardOutput.Split('\n'), .. result.StandardError.Split('\n')];
    }
}
