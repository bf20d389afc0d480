using Microsoft.CodeAnalysis;

namespace Generator;

/// <summary>Where the reference documentation of a symbol of .NET's own is published.</summary>
/// <remarks>Members of an enumeration have no pages, but anchors on that of their type.</remarks>
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
            ? $"{Of(type.GetDocumentationCommentId()!)}#{DocumentationPath.Of(id).Replace('.', '-')}"
            : Of(id);
    }

    /// <param name="documentationId">As the compiler writes it: <c>M:System.Threading.Tasks.Task.WhenAll``1(…)</c>.</param>
    public static string Of(string documentationId) => Reference + DocumentationPath.Of(documentationId);
}
