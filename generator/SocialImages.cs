namespace Generator;

/// <summary>Images of the pages, one each, that other sites show when they link to them.</summary>
/// <param name="PathFor">Returns the path of the PNG for the path of a page.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
public sealed record SocialImages(Func<string, string> PathFor, int Width, int Height) : IDocument;
