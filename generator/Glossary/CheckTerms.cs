using System.Collections.Immutable;

namespace Generator.Glossary;

/// <summary>Finds terms that are defined twice or out of order, and terms that no article introduces.</summary>
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
            // The index of letters follows the terms.
            .. glossary
                .Terms.Zip(glossary.Terms.Skip(1))
                .Where(pair => Letter(pair.Second) < Letter(pair.First))
                .Select(pair => GlossaryProblems.UnsortedTerm.At(pair.Second.At, pair.Second.Name, pair.First.Name)),
        ];
    }

    private static char Letter(Term term) => char.ToUpperInvariant(term.Name.FirstOrDefault());
}
