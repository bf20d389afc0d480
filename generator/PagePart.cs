namespace Generator;

/// <summary>
/// What a feature takes from each article after the last step, as a panel of its page. The syntax tree is gone then.
/// </summary>
/// <param name="Of">Returns null for a page without it. Runs on any thread.</param>
public sealed record PagePart(Func<Manuscript, Panel?> Of) : IDocument;
