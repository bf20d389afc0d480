using System.Collections.Immutable;
using Markdig.Syntax;

namespace Generator.Listings;

/// <summary>Finds options of <c>snippet:</c> lines that no feature handles.</summary>
internal static class CheckOptions
{
    /// <param name="article">The article, with its listings in place.</param>
    /// <param name="others">Names of the options that features add.</param>
    public static IEnumerable<Problem> In(Manuscript article, ImmutableArray<string> others)
    {
        ImmutableArray<string> known = [.. SnippetOptions.For(article.FrontMatter.Form), .. others];
        return from block in article.Tree.Descendants<FigureBlock>()
            from option in block.Figure.Options
            where !others.Contains(option.Name, StringComparer.Ordinal)
            select ListingProblems.UnknownOption.At(
                article.At(block),
                option.Name,
                Suggestion.For(option.Name, known),
                known
            );
    }
}
