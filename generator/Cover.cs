namespace Generator;

/// <summary>The cover of a book. Contains everything that is drawn on it.</summary>
/// <param name="HasSign">Whether the series has the sign of the theme.</param>
/// <param name="Picture">The first timeline in the book; null if there is none.</param>
public sealed record Cover(string Title, string Author, bool HasSign, Picture? Picture);
