using System.Collections.Immutable;

namespace Generator;

/// <summary>What the series calls things, as <c>input/glossary.md</c> defines it.</summary>
/// <param name="Source">Path of that file.</param>
public sealed record Glossary(string Source, ImmutableArray<Term> Terms)
{
    /// <summary>The term that a text names, in capitals or not, one or several.</summary>
    public Term? Find(string text) => Terms.FirstOrDefault(term => Names(term, text)) ?? Terms.FirstOrDefault(term => Names(term, text.TrimEnd('s')));

    private static bool Names(Term term, string text) => term.Name.Equals(text, StringComparison.OrdinalIgnoreCase);
}

/// <summary>A word of the glossary.</summary>
/// <param name="Anchor">Where the glossary's page defines it.</param>
public sealed record Term(string Name, string Anchor, Location At);
