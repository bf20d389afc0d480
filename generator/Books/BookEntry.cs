using System.Collections.Immutable;

namespace Generator.Books;

/// <summary>An entry of a table of contents.</summary>
/// <param name="Target">URL, relative to the table.</param>
/// <param name="Sections">The entries below it.</param>
public sealed record BookEntry(string Title, string Target, ImmutableArray<BookEntry> Sections);
