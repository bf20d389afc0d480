using Microsoft.CodeAnalysis;

namespace Generator.Cards;

/// <summary>URL of the reference documentation of a .NET symbol.</summary>
/// <remarks>Enum members have no pages of their own, only anchors on the page of the enum.</remarks>
internal static class LearnUrl
{
    private const string Reference = "https://learn.microsoft.com/dotnet/api/";

    /// <returns>Null if the symbol is not documented there.</returns>
    public static string? Of(ISymbol symbol)
    {
        if (
            symbol.ContainingAssembly?.Name is not { } assembly
            || !(
                assembly.StartsWith("System.", StringComparison.Ordinal)
                || assembly.StartsWith("Microsoft.", StringComparison.Ordinal)
            )
            || symbol.Locations.Any(location => location.IsInSource)
            || symbol.GetDocumentationCommentId() is not { } id
        )
        {
            return null;
        }

        return symbol is IFieldSymbol { ContainingType: { TypeKind: TypeKind.Enum } type }
            ? $"{Of(type.GetDocumentationCommentId()!)}#{DocumentationPath.Of(id).Replace('.', '-')}"
            : Of(id);
    }

    /// <param name="documentationId">Such as <c>M:System.Threading.Tasks.Task.WhenAll``1(…)</c>.</param>
    public static string Of(string documentationId) => Reference + DocumentationPath.Of(documentationId);
}
