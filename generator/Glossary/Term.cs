using System.Collections.Immutable;

namespace Generator.Glossary;

/// <summary>The terms of the series, as defined in <c>input/glossary.md</c>.</summary>
/// <param name="Source">Path of the glossary.</param>
public sealed record GlossaryTerms(string Source, ImmutableArray<Term> Terms) : IDocument
{
    /// <summary>Finds the term that a text names, ignoring case and plural; null if there is none.</summary>
    public Term? Find(string text) =>
        Terms.FirstOrDefault(term => Names(term, text)) ?? Terms.FirstOrDefault(term => Names(term, text.TrimEnd('s')));

    private static bool Names(Term term, string text) => term.Name.Equals(text, StringComparison.OrdinalIgnoreCase);
}

/// <summary>A term of the glossary.</summary>
/// <param name="Anchor">Anchor of its definition on the glossary page.</param>
public sealed record Term(string Name, string Anchor, Location At);
