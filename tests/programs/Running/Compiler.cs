using System.Collections.Immutable;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using CliWrap;
using CliWrap.Buffered;
using Generator;

namespace Programs.Tests.Running;

/// <summary>Compiles many programs in one build, because each on its own would start the whole SDK.</summary>
internal static class Compiler
{
    private static readonly string Folder = Path.Combine(Repository.Root, "artifacts", "programs", "projects");

    /// <param name="files">Paths, relative to <c>code/</c>, of programs that reference no package.</param>
    /// <returns>
    /// The compiled program of each file, where <c>dotnet run --no-build</c> looks for it too. Empty if one does not
    /// compile: the error is then reported when that program is started.
    /// </returns>
    public static async Task<ImmutableDictionary<string, string>> Compile(ImmutableArray<string> files)
    {
        // If all results are cached, no process is started.
        var projects = files.IsEmpty ? [] : await MakeProjects(files);
        if (projects.Length == 0 || projects.Length != files.Length)
        {
            return ImmutableDictionary<string, string>.Empty;
        }

        Directory.CreateDirectory(Folder);
        var names = files.Select(file => Path.ChangeExtension(file.Replace('/', '.'), ".csproj")).ToArray();
        // Always rewritten: MSBuild compares dates, and recompiles if the project file is newer than the output.
        foreach (var (name, project) in names.Zip(projects))
        {
            await File.WriteAllTextAsync(Path.Combine(Folder, name), project);
        }

        var solution = Path.Combine(Folder, "all.slnx");
        await File.WriteAllTextAsync(
            solution,
            new XElement(
                "Solution",
                names.Select(name => new XElement("Project", new XAttribute("Path", name)))
            ).ToString()
        );
        // The projects are outside code/, so MSBuild would not find the programs' Directory.Build.props.
        var build = await Dotnet
            .With([
                "build",
                solution,
                $"-p:DirectoryBuildPropsPath={Path.Combine(Unpacked.Folder, "code", "Directory.Build.props")}",
            ])
            .ExecuteAsync(Dotnet.TestsEnd)
            .Watched();
        return build.IsSuccess
            ? files.Zip(projects).ToImmutableDictionary(program => program.First, program => ProgramOf(program.Second))
            : ImmutableDictionary<string, string>.Empty;
    }

    private static string ProgramOf(string project)
    {
        var properties = XElement.Parse(project).Elements("PropertyGroup").Elements().ToArray();
        return Path.Combine(Value("ArtifactsPath"), "bin", "debug", $"{Value("AssemblyName")}.dll");

        string Value(string name) => properties.First(property => property.Name == name).Value;
    }

    // Editors use the same API to get the project of a single file: one line per request, one per response.
    private static async Task<string[]> MakeProjects(ImmutableArray<string> files)
    {
        var questions = files.Select(file =>
            new JsonObject
            {
                ["$type"] = "GetProject",
                ["EntryPointFileFullPath"] = Path.Combine(Unpacked.Folder, "code", file),
            }.ToJsonString()
        );
        var answers = await Dotnet
            .With(["run-api"])
            .WithStandardInputPipe(PipeSource.FromString(string.Join('\n', questions)))
            .ExecuteBufferedAsync(Dotnet.TestsEnd)
            .Watched();
        return
        [
            .. answers
                .StandardOutput.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(answer => (string?)JsonNode.Parse(answer)!["Content"])
                .OfType<string>(),
        ];
    }
}
