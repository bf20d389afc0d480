using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Generator.Redirects;

/// <summary>Finds former paths that are invalid or in use.</summary>
internal static partial class CheckRedirects
{
    /// <param name="pages">All pages, including drafts.</param>
    /// <param name="files">All other files of the site.</param>
    public static IEnumerable<Problem> In(ImmutableArray<Page> pages, ImmutableArray<OutputFile> files)
    {
        var taken = pages
            .Select(page => page.SitePath)
            .Concat(files.Select(file => file.Path))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var folders = taken.SelectMany(PortableName.Folders).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var redirect in pages.SelectMany(Redirect.From))
        {
            var at = new Location(redirect.To.Source.Path);
            if (!ValidPath.IsMatch(redirect.SitePath) || !PortableName.IsPath(redirect.SitePath))
            {
                yield return RedirectProblems.InvalidRedirect.At(at, redirect.SitePath);
            }
            // A folder can't have the path of a file.
            else if (
                folders.Contains(redirect.SitePath)
                || PortableName.Folders(redirect.SitePath).Any(taken.Contains)
                || !taken.Add(redirect.SitePath)
            )
            {
                yield return RedirectProblems.TakenRedirect.At(at, redirect.SitePath);
            }

            folders.UnionWith(PortableName.Folders(redirect.SitePath));
        }
    }

    // Each segment starts with a letter or a digit, which rules out `..`.
    [GeneratedRegex("^([A-Za-z0-9][A-Za-z0-9_.-]*/)*[A-Za-z0-9][A-Za-z0-9_.-]*[.]html$", RegexOptions.NonBacktracking)]
    private static partial Regex ValidPath { get; }
}
