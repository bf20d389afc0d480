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
        var pages = site.Pages.DistinctBy(page => page.Address).ToDictionary(page => page.Address, page => page.Anchors, StringComparer.Ordinal);
        foreach (var file in own)
        {
            pages.TryAdd(file.Path, Anchors(file));
        }

        var files = site.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var (page, link) in site.Pages.SelectMany(page => page.Links.Select(link => (page, link))))
        {
            if (!pages.TryGetValue(link.Target, out var anchors))
            {
                if (!files.Contains(link.Target))
                {
                    yield return Problems.DeadLink(link.At, link.Written, [.. site.Pages.Select(other => Between(page, $"/{other.Article.Source.Path}")), .. own.Select(file => Between(page, FolderOf(file)))]);
                }
            }
            else if (link.Fragment.Length > 0 && !anchors.Contains(link.Fragment))
            {
                yield return Problems.DeadAnchor(link.At, link.Written, link.Fragment, anchors.Order(StringComparer.Ordinal));
            }
        }
    }

    // How an author would write the link from an article to a file under input/ or to a folder.
    private static string Between(Page from, string to) =>
        Path.GetRelativePath(Path.GetDirectoryName($"/{from.Article.Source.Path}")!, to).Replace('\\', '/');

    private static string FolderOf(OutputFile file) => $"/input/{file.Path[..(file.Path.LastIndexOf('/') + 1)]}";

    private static ImmutableHashSet<string> Anchors(OutputFile page) =>
        [.. Id.Matches(Encoding.UTF8.GetString(page.Bytes.AsSpan())).Select(match => WebUtility.HtmlDecode(match.Groups["id"].Value))];

    [GeneratedRegex("""<[^<>]* id="(?<id>[^"]+)""", RegexOptions.NonBacktracking)]
    private static partial Regex Id { get; }
}
