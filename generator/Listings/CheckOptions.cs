using Markdig.Syntax;

namespace Generator.Listings;

/// <summary>Finds options of <c>snippet:</c> lines that no feature handles.</summary>
internal static class CheckOptions
{
    public static IEnumerable<Problem> In(Site site)
    {
        var others = site.Of<FigureOption>().Select(option => option.Name).ToArray();
        return from page in site.Catalog.All
            let known = SnippetOptions.For(page.FrontMatter.Form).Concat(others).ToArray()
            from block in page.Tree.Descendants<FigureBlock>()
            from option in block.Figure.Options
            where !others.Contains(option.Name, StringComparer.Ordinal)
            select ListingProblems.UnknownOption.At(
                new Location(page.Source.Path, block.Line + 1, block.Column + 1),
                option.Name,
                Suggestion.For(option.Name, known),
                known
            );
    }
}
