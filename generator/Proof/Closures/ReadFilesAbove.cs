using System.Text;
using System.Text.RegularExpressions;

namespace Generator.Proof.Closures;

/// <summary>
/// Reads the settings that lie above the root of a series, where MSBuild, the compiler and NuGet look for them too.
/// </summary>
internal static partial class ReadFilesAbove
{
    // Whoever finds one looks no further up, unless the file itself names another one.
    private static readonly string[] Nearest =
    [
        "Directory.Build.props",
        "Directory.Build.targets",
        "Directory.Packages.props",
        "Directory.Build.rsp",
        "global.json",
    ];

    private static readonly string[] All = [".globalconfig", "nuget.config", "NuGet.config", "NuGet.Config"];

    /// <param name="root">Absolute path of the series root.</param>
    /// <returns>Those that count, with paths relative to the root.</returns>
    public static IEnumerable<HashedFile> Of(string root) =>
        Nearest
            .SelectMany(name => Until(root, name, text => !text.Contains("Import", StringComparison.Ordinal)))
            .Concat(Until(root, ".editorconfig", text => Last().IsMatch(text)))
            .Concat(All.SelectMany(name => Until(root, name, _ => false)));

    private static IEnumerable<HashedFile> Until(string root, string name, Func<string, bool> isLast)
    {
        for (var folder = root; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Read(Path.Combine(folder, name)) is not { } bytes)
            {
                continue;
            }

            if (folder != root)
            {
                yield return HashedFile.Of(Folder.RelativePath(root, Path.Combine(folder, name)), bytes);
            }

            if (isLast(Encoding.UTF8.GetString(bytes)))
            {
                yield break;
            }
        }
    }

    // Above the root, a link is nobody's attack: many keep the settings of their home elsewhere.
    private static byte[]? Read(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        var file = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        return ReadRegular.At(Path.GetDirectoryName(file)!, Path.GetFileName(file)).Bytes;
    }

    [GeneratedRegex("""^\s*root\s*=\s*true\s*$""", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex Last();
}
