namespace Generator;

/// <summary>An option of <c>snippet:</c> lines that a feature handles, by adding a panel in an article step.</summary>
public sealed record FigureOption(string Name) : IDocument;

/// <summary>An option that an article uses: <c>{name="value"}</c>.</summary>
/// <param name="Value">Null if only the name is written.</param>
public sealed record OptionUse(string Name, string? Value);
