using Microsoft.CodeAnalysis;

namespace Generator;

/// <summary>Where the reference documentation of a symbol of .NET's own is published.</summary>
/// <remarks>
/// The rule is that of the site's pages themselves: the documentation id in lower case, without its kind and its parameters (all overloads share one
/// page), with a hyphen for each sign that an address can't hold: <c>list-1</c>, <c>-ctor</c>, <c>system-collections-ilist-add</c>. The number of a
/// method's own type parameters is left out. Members of an enumeration have no pages, but anchors on that of their type.
/// </remarks>
internal static class LearnAddress
{
    private const string Reference = "https://learn.microsoft.com/dotnet/api/";

    /// <returns>Null for what is not documented there.</returns>
    public static string? Of(ISymbol symbol)
    {
        if (symbol.ContainingAssembly?.Name is not { } assembly || !(assembly.StartsWith("System.", StringComparison.Ordinal) || assembly.StartsWith("Microsoft.", StringComparison.Ordinal))
            || symbol.Locations.Any(location => location.IsInSource)
            || symbol.GetDocumentationCommentId() is not { } id)
        {
            return null;
        }

        return symbol is IFieldSymbol { ContainingType: { TypeKind: TypeKind.Enum } type }
            ? $"{Of(type.GetDocumentationCommentId()!)}#{Path(id).Replace('.', '-')}"
            : Of(id);
    }

    /// <param name="documentationId">As the compiler writes it: <c>M:System.Threading.Tasks.Task.WhenAll``1(…)</c>.</param>
    public static string Of(string documentationId) => Reference + Path(documentationId);

    private static string Path(string documentationId)
    {
        var name = documentationId.Split(':', 2)[^1];
        var end = name.AsSpan().IndexOfAny('(', '~');
        name = end < 0 ? name : name[..end];
        var own = name.IndexOf("``", StringComparison.Ordinal);
        name = own < 0 ? name : name[..own];
        return string.Concat(name.Select(character => char.IsAsciiLetterOrDigit(character) || character is '.' or '_' ? char.ToLowerInvariant(character) : '-'));
    }
}
