using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Generator;

/// <summary>Finds what a name in the code stands for.</summary>
internal static class FindSymbol
{
    /// <returns>Null for a name of which there is nothing to say: <c>var</c>, a discard, a namespace, what the compiler can't bind.</returns>
    public static ISymbol? Of(SyntaxToken name, SemanticModel model, CancellationToken cancel) =>
        name.Parent switch
        {
            IdentifierNameSyntax { IsVar: true } => null,
            SimpleNameSyntax used => Worth(Used(used, model, cancel)),
            { } declaration => Worth(model.GetDeclaredSymbol(declaration, cancel)),
            null => null,
        };

    private static ISymbol? Used(SimpleNameSyntax name, SemanticModel model, CancellationToken cancel)
    {
        SyntaxNode whole = name.Parent is QualifiedNameSyntax qualified && qualified.Right == name ? qualified : name;
        // In `new HttpClient()` readers ask for the constructor that is called, in `[Obsolete]` for the attribute.
        var info = whole.Parent is ObjectCreationExpressionSyntax creation && creation.Type == whole
            ? model.GetSymbolInfo(creation, cancel)
            : model.GetSymbolInfo(name, cancel);
        var symbol = info.Symbol ?? (info.CandidateSymbols is [var only] ? only : null);
        return whole.Parent is AttributeSyntax && symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } ? symbol.ContainingType : symbol;
    }

    private static ISymbol? Worth(ISymbol? symbol) => symbol switch
    {
        null or { Name: "_" } or INamedTypeSymbol { TypeKind: TypeKind.Error } or IParameterSymbol { IsImplicitlyDeclared: true } => null,
        ILocalSymbol or IParameterSymbol or ITypeParameterSymbol => symbol,
        // What the code itself names has no better definition.
        IFieldSymbol { IsExplicitlyNamedTupleElement: true } or { ContainingType.IsAnonymousType: true } => symbol,
        IMethodSymbol { ReducedFrom: { } extension } => extension.OriginalDefinition,
        INamedTypeSymbol or IMethodSymbol or IPropertySymbol or IFieldSymbol or IEventSymbol => symbol.OriginalDefinition,
        _ => null,
    };
}
