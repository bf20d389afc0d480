using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Programs.Tests;

/// <summary>
/// The files under <c>code/</c>, as paths relative to it such as <c>Concurrency/Dinner.cs</c>. Found on disk, not
/// listed here.
/// </summary>
internal static partial class Sources
{
    /// <summary>All except those that must not compile.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        .. Directory
            .EnumerateFiles(Repository.Code, "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.EndsWith(".refused.cs", StringComparison.Ordinal))
            .Select(BelowCode)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The files that a reader can run.</summary>
    public static ImmutableArray<string> Programs { get; } = [.. All.Where(file => HasMain().IsMatch(Text(file)))];

    public static string Text(string file) => File.ReadAllText(Path.Combine(Repository.Code, file));

    /// <summary>The file itself and everything that it includes, directly or indirectly.</summary>
    public static IEnumerable<string> Closure(string file)
    {
        var found = new List<string> { file };
        for (var i = 0; i < found.Count; i++)
        {
            found.AddRange(Includes(found[i]).Except(found));
        }

        return found;
    }

    /// <summary>Whether it, or a file that it includes, references a NuGet package.</summary>
    public static bool NamesPackage(string file) => Closure(file).Any(part => Package().IsMatch(Text(part)));

    private static string[] Includes(string file)
    {
        var folder = Path.Combine(Repository.Code, Path.GetDirectoryName(file)!);
        return
        [
            .. Include()
                .Matches(Text(file))
                .Select(include => BelowCode(Path.GetFullPath(Path.Combine(folder, include.Groups["path"].Value)))),
        ];
    }

    private static string BelowCode(string path) => Path.GetRelativePath(Repository.Code, path).Replace('\\', '/');

    [GeneratedRegex(@"^ +public static (async )?(void|int|Task|Task<int>) Main\(", RegexOptions.Multiline)]
    private static partial Regex HasMain();

    [GeneratedRegex(@"^#:package +\S", RegexOptions.Multiline)]
    private static partial Regex Package();

    [GeneratedRegex(@"^#:include +(?<path>\S+) *\r?$", RegexOptions.Multiline)]
    private static partial Regex Include();
}
