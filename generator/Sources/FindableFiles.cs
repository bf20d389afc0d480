using System.Collections.Immutable;

namespace Generator.Sources;

/// <summary>Tells a search about the pages of code files: their names, because listings have their code.</summary>
internal static class FindableFiles
{
    public static IEnumerable<Findable> Of(ImmutableArray<Source> sources, Code code)
    {
        var keys = code.Listings.ToLookup(listing => listing.At.File, listing => listing.Key, StringComparer.Ordinal);
        return sources.Select(source => new Findable(
            FindableKind.File,
            source.File.Path,
            "",
            source.SitePath,
            string.Join(", ", keys[source.File.Path]),
            [Path.GetFileName(source.File.Path), Path.GetFileNameWithoutExtension(source.File.Path)]
        ));
    }
}
