namespace Generator;

/// <summary>Converts a documentation id to the form used in URLs.</summary>
/// <remarks>
/// Follows learn.microsoft.com: lower case, without the kind and the parameters (all overloads share one page), with a
/// hyphen for each character that a URL can't contain: <c>list-1</c>, <c>-ctor</c>,
/// <c>system-collections-ilist-add</c>. The number of a method's own type parameters is left out.
/// </remarks>
internal static class DocumentationPath
{
    /// <param name="documentationId">Such as <c>M:System.Threading.Tasks.Task.WhenAll``1(…)</c>.</param>
    public static string Of(string documentationId)
    {
        var name = documentationId.Split(':', 2)[^1];
        var end = name.AsSpan().IndexOfAny('(', '~');
        name = end < 0 ? name : name[..end];
        var own = name.IndexOf("``", StringComparison.Ordinal);
        name = own < 0 ? name : name[..own];
        return string.Concat(
            name.Select(character =>
                char.IsAsciiLetterOrDigit(character) || character is '.' or '_' ? char.ToLowerInvariant(character) : '-'
            )
        );
    }
}
