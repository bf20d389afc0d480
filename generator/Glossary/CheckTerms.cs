using System.Collections.Immutable;

namespace Generator.Glossary;

/// <summary>Finds terms that the glossary defines twice, and terms that no article introduces.</summary>
internal static class CheckTerms
{
    /// <param name="uses">The term uses of all articles.</param>
    public static IEnumerable<Problem> In(GlossaryTerms glossary, IEnumerable<TermIntroductions> uses)
    {
        var introduced = uses.SelectMany(article => article.Uses).Select(use => use.Term).ToImmutableHashSet();
        return
        [
            .. glossary
                .Terms.Where(term => !introduced.Contains(term))
                .Select(term => GlossaryProblems.UnusedTerm.At(term.At, term.Name)),
            .. glossary
                .Terms.GroupBy(term => term.Anchor, StringComparer.Ordinal)
                .SelectMany(same =>
                    same.Skip(1)
                        .Select(term => GlossaryProblems.RepeatedTerm.At(term.At, term.Name, same.First().At.Line))
                ),
        ];
    }
}
