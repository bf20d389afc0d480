using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Generator.New;

/// <summary>Reads the generator itself, for a series that lies elsewhere: all that is not about one series.</summary>
internal static class ReadGenerator
{
    private static readonly string[] Folders = ["generator", "theme"];

    private static readonly string[] Names =
    [
        ".devcontainer/devcontainer.json",
        ".editorconfig",
        ".gitattributes",
        ".gitignore",
        ".profiles/launchSettings.json",
        ".vscode/extensions.json",
        ".vscode/settings.json",
        ".vscode/tasks.json",
        "Directory.Build.props",
        "Directory.Packages.props",
        "Program.cs",
        "code/Directory.Build.props",
        "docs/authoring.md",
        "docs/evidence.md",
        "docs/problems.md",
        "docs/proof.md",
        "global.json",
    ];

    /// <param name="root">Absolute path of a folder that contains the generator.</param>
    /// <param name="name">Name of the series, which its program has too.</param>
    /// <returns>Null if the folder contains no generator.</returns>
    public static ImmutableArray<OutputFile>? From(string root, string name)
    {
        var projects = Directory.Exists(root) ? Directory.GetFiles(root, "*.csproj") : [];
        return
            projects is [var project]
            && Array.TrueForAll(Folders, folder => Directory.Exists(Path.Combine(root, folder)))
            ?
            [
                Read(project, $"{name}.csproj"),
                .. Folders
                    .SelectMany(folder => Folder.Files(root, folder))
                    .Concat(Names)
                    .Concat(Folder.Files(root, "schemas"))
                    .Concat(Folder.Files(root, "tests").Where(IsUsedByTests))
                    .Select(file => (Name: file, Path: Path.Combine(root, file)))
                    .Where(file => File.Exists(file.Path))
                    .Select(file => Read(file.Path, file.Name)),
            ]
            : null;
    }

    // What tests of listings use; the tests themselves are in folders.
    private static bool IsUsedByTests(string file) =>
        file.Split('/') is [_, _] or [_, "Scheduling", _] && Path.GetExtension(file) == ".cs";

    private static OutputFile Read(string path, string name) =>
        new(name, ImmutableCollectionsMarshal.AsImmutableArray(File.ReadAllBytes(path)));
}
