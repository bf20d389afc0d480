using System.Collections.Immutable;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Generator;

/// <summary>Finds links within the site that lead nowhere.</summary>
internal static partial class CheckLinks
{
    /// <param name="own">Pages that are made of the whole site.</param>
    public static IEnumerable<Problem> In(Site site, ImmutableArray<OutputFile> own)
    {
        // Few of them are linked to by articles: only these are looked into.
        var pages = site.Pages.DistinctBy(page => page.Address).ToDictionary(page => page.Address, page => new Lazy<ImmutableHashSet<string>>(page.Anchors), StringComparer.Ordinal);
        foreach (var file in own)
        {
            pages.TryAdd(file.Path, new Lazy<ImmutableHashSet<string>>(() => Anchors(file)));
        }

        var files = site.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var (page, link) in site.Pages.SelectMany(page => page.Links.Select(link => (page, link))))
        {
            if (!pages.TryGetValue(link.Target, out var anchors))
            {
                if (!files.Contains(link.Target))
                {
                    yield return Problems.DeadLink(link.At, link.Written, [.. Written(page, site, own)]);
                }
            }
            else if (link.Fragment.Length > 0 && !anchors.Value.Contains(link.Fragment))
            {
                yield return Problems.DeadAnchor(link.At, link.Written, link.Fragment, anchors.Value.Order(StringComparer.Ordinal));
            }
        }
    }

    private const string Index = "index.html";

    // How an author would write links from this page: to the other files under input/, to folders, and to pages of code.
    private static IEnumerable<string> Written(Page from, Site site, ImmutableArray<OutputFile> own) =>
        site.Pages.Select(page => page.Article.Source.Path)
            .Concat(own.Select(file => file.Path.EndsWith(Index, StringComparison.Ordinal) ? $"input/{file.Path[..^Index.Length]}" : $"input/{file.Path}"))
            .Select(Relative.From(from.Article.Source.Path).To);

    private static ImmutableHashSet<string> Anchors(OutputFile page) =>
        [.. Id.Matches(Encoding.UTF8.GetString(page.Bytes.AsSpan())).Select(match => WebUtility.HtmlDecode(match.Groups["id"].Value))];

    [GeneratedRegex("""<[^<>]* id="(?<id>[^"]+)""", RegexOptions.NonBacktracking)]
    private static partial Regex Id { get; }
}
