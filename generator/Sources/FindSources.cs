using System.Collections.Immutable;

namespace Generator.Sources;

/// <summary>
/// Finds the code files that readers can open: those that a page shows a part of, and those that they include.
/// </summary>
internal static class FindSources
{
    /// <param name="pages">The pages that readers see.</param>
    /// <returns>The files, ordered by path.</returns>
    public static ImmutableArray<Source> In(Code code, IEnumerable<Page> pages)
    {
        var seen = new SortedDictionary<string, CodeFile>(StringComparer.Ordinal);
        foreach (
            var key in pages.SelectMany(page => page.Quotes).Select(quote => quote.Key).Distinct(StringComparer.Ordinal)
        )
        {
            See(code.Find(key)!.At.File);
        }

        return
        [
            .. seen.Values.Select(file => new Source(
                file,
                [.. file.Includes.Select(code.FileAt).OfType<CodeFile>()],
                file.Entry is null ? FindProgram.With(file.Path, code, near: []) : null
            )),
        ];

        void See(string path)
        {
            if (code.FileAt(path) is { } file && seen.TryAdd(path, file))
            {
                foreach (var included in file.Includes)
                {
                    See(included);
                }
            }
        }
    }
}
