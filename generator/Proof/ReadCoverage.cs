using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;

namespace Generator.Proof;

/// <summary>Reads which lines the run executed, from the coverage collector's Cobertura file.</summary>
internal static class ReadCoverage
{
    /// <param name="document">The Cobertura file.</param>
    /// <param name="root">Absolute path of the series root.</param>
    public static ImmutableArray<CoveredFile> From(XDocument document, string root)
    {
        var sources = document.Descendants("source").Select(source => source.Value).Append("").ToArray();
        return
        [
            .. document
                .Descendants("class")
                .Select(type => (File: Relative(type.Attribute("filename")!.Value, sources, root), Type: type))
                .Where(entry => entry.File.StartsWith("code/", StringComparison.Ordinal))
                .GroupBy(entry => entry.File, entry => entry.Type, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => Covered(group.Key, group.Elements("lines").Elements("line"))),
        ];
    }

    // Closures and state machines list a line under types of their own; it ran if any of them did.
    private static CoveredFile Covered(string file, IEnumerable<XElement> lines)
    {
        var hits = lines
            .GroupBy(line => int.Parse(line.Attribute("number")!.Value, CultureInfo.InvariantCulture))
            .OrderBy(line => line.Key)
            .ToLookup(line => line.Any(part => part.Attribute("hits")!.Value != "0"), line => line.Key);
        return new CoveredFile(file, [.. hits[true]], [.. hits[false]]);
    }

    private static string Relative(string file, string[] sources, string root) =>
        Folder.RelativePath(
            root,
            sources.Select(source => Path.Combine(source, file)).FirstOrDefault(File.Exists, file)
        );
}
