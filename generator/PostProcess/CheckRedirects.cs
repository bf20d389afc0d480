using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Generator;

/// <summary>Finds former addresses that are none, or where something else lies today.</summary>
internal static partial class CheckRedirects
{
    /// <param name="own">Pages that are made of the whole site.</param>
    public static IEnumerable<Problem> In(Site site, ImmutableArray<OutputFile> own)
    {
        var taken = site.Pages.Select(page => page.Address).Concat(own.Concat(site.Files).Select(file => file.Path)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var redirect in site.Redirects)
        {
            var at = new Location(redirect.To.Article.Source.Path);
            if (!Address.IsMatch(redirect.Address))
            {
                yield return Problems.IllFormedRedirect(at, redirect.Address);
            }
            else if (!taken.Add(redirect.Address))
            {
                yield return Problems.TakenRedirect(at, redirect.Address);
            }
        }
    }

    // Each part begins with a letter or a digit, so that none leads upwards.
    [GeneratedRegex("^([A-Za-z0-9][A-Za-z0-9_.-]*/)*[A-Za-z0-9][A-Za-z0-9_.-]*[.]html$", RegexOptions.NonBacktracking)]
    private static partial Regex Address { get; }
}
