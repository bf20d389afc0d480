using System.Collections.Immutable;

namespace Generator;

/// <summary>Finds addresses that can't be, that two files share, or that are missing.</summary>
internal static class CheckAddresses
{
    /// <param name="own">Files that are made of the whole site, pages or not.</param>
    public static IEnumerable<Problem> In(Site site, ImmutableArray<OutputFile> own)
    {
        foreach (var page in site.Pages)
        {
            foreach (var name in page.Article.Source.Path.Split('/').Where(name => !IsPlain(Path.GetFileNameWithoutExtension(name))))
            {
                yield return Problems.NoAddress(new Location(page.Article.Source.Path), name);
            }
        }

        foreach (var source in site.Sources)
        {
            foreach (var name in source.File.Path.Split('/').Where(name => !IsPlain(Path.GetFileNameWithoutExtension(CodeFile.AddressOf(name)))))
            {
                yield return Problems.NoAddress(new Location(source.File.Path), name);
            }
        }

        foreach (var same in site.Sources.GroupBy(source => source.Address, StringComparer.OrdinalIgnoreCase))
        {
            foreach (var source in same.Skip(1))
            {
                yield return Problems.SameAddress(new Location(source.File.Path), source.Address, new Location(same.First().File.Path));
            }
        }

        // Some hosts and disks tell no capital from a small letter.
        foreach (var (first, second) in Pairs(site.Pages.GroupBy(page => page.Address, StringComparer.OrdinalIgnoreCase)))
        {
            yield return Problems.SameAddress(new Location(second.Article.Source.Path), second.Address, new Location(first.Article.Source.Path));
        }

        foreach (var page in site.Pages.Where(page => own.Any(file => file.Path.Equals(page.Address, StringComparison.OrdinalIgnoreCase))))
        {
            yield return Problems.TakenAddress(new Location(page.Article.Source.Path), page.Address);
        }

        // A picture beside the articles may meet what the theme or the build puts there.
        var taken = own.Select(file => file.Path).Concat(site.Files.Select(file => file.Path)).GroupBy(path => path, StringComparer.OrdinalIgnoreCase).Where(same => same.Skip(1).Any());
        foreach (var file in site.Files.IntersectBy(taken.Select(same => same.Key), file => file.Path, StringComparer.OrdinalIgnoreCase))
        {
            yield return Problems.TakenAddress(new Location($"input/{file.Path}"), file.Path);
        }

        if (!site.Pages.Any(page => page.IsLanding))
        {
            yield return Problems.NoLanding(new Location("input/index.md"));
        }
    }

    private static IEnumerable<(Page First, Page Second)> Pairs<TKey>(IEnumerable<IGrouping<TKey, Page>> groups) =>
        groups.SelectMany(group => group.Skip(1).Select(page => (group.First(), page)));

    private static bool IsPlain(string name) => name.All(character => character is >= 'a' and <= 'z' or >= '0' and <= '9' or '-');
}
