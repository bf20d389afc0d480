using System.Collections.Immutable;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Generator.Links;

/// <summary>Finds broken links within the site. A draft may link to another draft; a published page may not.</summary>
internal static partial class CheckLinks
{
    private const string Index = "index.html";

    // A suggestion looks through all pages, and nobody reads thousands of them.
    private const int MostSuggestions = 100;

    /// <param name="files">All files of the site.</param>
    public static IEnumerable<Problem> In(Catalog catalog, ImmutableArray<OutputFile> files)
    {
        var drafts = catalog
            .All.Except(catalog.Pages)
            .DistinctBy(page => page.SitePath)
            .ToDictionary(page => page.SitePath, StringComparer.Ordinal);
        // Articles link to few of the generated pages, so a page is searched for anchors only when it is needed.
        var made = files
            .DistinctBy(file => file.Path)
            .Where(file => catalog.At(file.Path) is null)
            .ToDictionary(
                file => file.Path,
                file => new Lazy<ImmutableHashSet<string>>(() => AnchorsIn(file)),
                StringComparer.Ordinal
            );
        var suggested = 0;
        foreach (var page in catalog.All)
        {
            foreach (var link in page.Links)
            {
                var target = catalog.At(link.Target)
                    ?? (page.FrontMatter.Draft ? drafts.GetValueOrDefault(link.Target) : null);
                if (target is null && !made.ContainsKey(link.Target))
                {
                    yield return LinkProblems.DeadLink.At(
                        link.At,
                        link.Written,
                        suggested++ < MostSuggestions ? Suggestion.For(link.Written, Written(page, catalog, files)) : ""
                    );
                }
                else if (
                    link.Fragment.Length > 0
                    && Anchors(target, link.Target) is { } anchors
                    && !anchors.Contains(link.Fragment)
                )
                {
                    yield return LinkProblems.DeadAnchor.At(
                        link.At,
                        link.Written,
                        Suggestion.For(link.Fragment, anchors)
                    );
                }
            }
        }

        ImmutableHashSet<string>? Anchors(Page? page, string path) =>
            page is not null ? page.Anchors
            : path.EndsWith(".html", StringComparison.Ordinal) ? made[path].Value
            : null;
    }

    // Link targets as an author would write them on this page: files under input/, folders, and pages of code.
    private static IEnumerable<string> Written(Page from, Catalog catalog, ImmutableArray<OutputFile> files) =>
        catalog
            .Pages.Select(page => page.Source.Path)
            .Concat(
                files.Where(file => catalog.At(file.Path) is null).Select(file => WithoutIndex($"input/{file.Path}"))
            )
            .Select(Relative.From(from.Source.Path).To);

    private static string WithoutIndex(string path) =>
        path.EndsWith(Index, StringComparison.Ordinal) ? path[..^Index.Length] : path;

    private static ImmutableHashSet<string> AnchorsIn(OutputFile page) =>
        [
            .. Id.Matches(Encoding.UTF8.GetString(page.Bytes.AsSpan()))
                .Select(match => WebUtility.HtmlDecode(match.Groups["id"].Value)),
        ];

    [GeneratedRegex("""<[^<>]* id="(?<id>[^"]+)""")]
    private static partial Regex Id { get; }
}
