using System.Collections.Immutable;

namespace Generator.Cards;

/// <summary>The cards of a page, each once, even if several names share it.</summary>
public sealed record PageCards(ImmutableArray<PageCard> Cards) : Panel;

/// <param name="Number">From 1 on each page, in order of first appearance.</param>
public sealed record PageCard(int Number, Card Card);

/// <summary>The names that first appear on the page in this figure.</summary>
public sealed record NewNames(ImmutableArray<NewName> Names) : Panel;

/// <param name="Label">
/// The name as it is in the code; its signature if the figure has several new names that read the same.
/// </param>
/// <param name="Number">Number of the card.</param>
public sealed record NewName(string Label, int Number);
