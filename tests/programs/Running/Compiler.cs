using System.Collections.Immutable;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using CliWrap;
using CliWrap.Buffered;

namespace Programs.Tests.Running;

/// <summary>Compiles many programs in one go; at its own start, each would have to start the whole SDK.</summary>
internal static class Compiler
{
    private static readonly string Folder = Path.Combine(Repository.Root, "artifacts", "programs", "projects");

    /// <param name="files">Paths below <c>code/</c>, of programs that name no package.</param>
    /// <returns>The same files, compiled to where <c>dotnet run --no-build</c> looks for them. None, if one does not compile: at its own start it will say why.</returns>
    public static async Task<ImmutableHashSet<string>> Compile(ImmutableArray<string> files)
    {
        // Where all results are known, no process is started.
        var projects = files.IsEmpty ? [] : await MakeProjects(files);
        if (projects.Length == 0 || projects.Length != files.Length)
        {
            return [];
        }

        Directory.CreateDirectory(Folder);
        var names = files.Select(file => Path.ChangeExtension(file.Replace('/', '.'), ".csproj")).ToArray();
        // They are written each time: MSBuild goes by dates, and compiles what belongs to a new project whatever the date of the source.
        foreach (var (name, project) in names.Zip(projects))
        {
            await File.WriteAllTextAsync(Path.Combine(Folder, name), project);
        }

        var solution = Path.Combine(Folder, "all.slnx");
        await File.WriteAllTextAsync(solution, new XElement("Solution", names.Select(name => new XElement("Project", new XAttribute("Path", name)))).ToString());
        // Here the projects lie beside the programs' settings, not below them.
        var build = await Dotnet.With(["build", solution, $"-p:DirectoryBuildPropsPath={Path.Combine(Repository.Code, "Directory.Build.props")}"]).ExecuteAsync(Dotnet.TestsEnd);
        return build.IsSuccess ? [.. files] : [];
    }

    // Editors ask the SDK in the same way what project it makes of a file: a line asks, a line answers.
    private static async Task<string[]> MakeProjects(ImmutableArray<string> files)
    {
        var questions = files.Select(file => new JsonObject { ["$type"] = "GetProject", ["EntryPointFileFullPath"] = Path.Combine(Repository.Code, file) }.ToJsonString());
        var answers = await Dotnet.With(["run-api"]).WithStandardInputPipe(PipeSource.FromString(string.Join('\n', questions))).ExecuteBufferedAsync(Dotnet.TestsEnd);
        return [.. answers.StandardOutput.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(answer => (string?)JsonNode.Parse(answer)!["Content"]).OfType<string>()];
    }
}
