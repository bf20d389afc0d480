namespace Generator;

/// <summary>An address at which a page lay before.</summary>
/// <param name="To">The page.</param>
public sealed record Redirect(string Address, Page To) : IAddressed;
