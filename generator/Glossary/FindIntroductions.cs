using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Glossary;

/// <summary>The terms that an article introduces.</summary>
/// <param name="Uses">Each term with the bold text that introduces it.</param>
/// <param name="Problems">Bold text that is not a term, and terms that are bold a second time.</param>
internal sealed record TermIntroductions(
    ImmutableArray<(Term Term, EmphasisInline Bold)> Uses,
    ImmutableArray<Problem> Problems
);

/// <summary>Finds the terms that an article introduces: they are in bold.</summary>
internal static class FindIntroductions
{
    public static TermIntroductions In(Manuscript article, GlossaryTerms glossary)
    {
        var uses = ImmutableArray.CreateBuilder<(Term Term, EmphasisInline Bold)>();
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var introduced = new Dictionary<Term, Location>();
        foreach (var bold in article.Tree.Descendants<EmphasisInline>().Where(emphasis => emphasis.DelimiterCount == 2))
        {
            var (at, name) = (article.At(bold), PlainText.Of(bold));
            if (glossary.Find(name) is not { } term)
            {
                var suggestion = Suggestion.For(name, glossary.Terms.Select(term => term.Name));
                problems.Add(GlossaryProblems.UndefinedTerm.At(at, name, suggestion));
            }
            else if (!introduced.TryAdd(term, at))
            {
                problems.Add(GlossaryProblems.RepeatedTerm.At(at, name, introduced[term].Line));
            }
            else
            {
                uses.Add((term, bold));
            }
        }

        return new TermIntroductions(uses.ToImmutable(), problems.ToImmutable());
    }
}
