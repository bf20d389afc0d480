using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Generator.Cards;

/// <summary>Finds the symbol that a name in the code refers to.</summary>
internal static class FindSymbol
{
    /// <returns>
    /// Null for a name that gets no card: <c>var</c>, a discard, a namespace, or one that the compiler can't bind.
    /// </returns>
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
        // In `new HttpClient()`, readers want the constructor that is called; in `[Obsolete]`, the attribute class.
        var info =
            whole.Parent is ObjectCreationExpressionSyntax creation && creation.Type == whole
                ? model.GetSymbolInfo(creation, cancel)
                : model.GetSymbolInfo(name, cancel);
        var symbol = info.Symbol ?? (info.CandidateSymbols is [var only] ? only : null);
        return whole.Parent is AttributeSyntax && symbol is IMethodSymbol { MethodKind: MethodKind.Constructor }
            ? symbol.ContainingType
            : symbol;
    }

    private static ISymbol? Worth(ISymbol? symbol) =>
        symbol switch
        {
            null
            or { Name: "_" }
            or INamedTypeSymbol { TypeKind: TypeKind.Error }
            or IParameterSymbol { IsImplicitlyDeclared: true } => null,
            ILocalSymbol or IParameterSymbol or ITypeParameterSymbol => symbol,
            // The code itself names these, so their original definition says no more.
            IFieldSymbol { IsExplicitlyNamedTupleElement: true } or { ContainingType.IsAnonymousType: true } => symbol,
            IMethodSymbol { ReducedFrom: { } extension } => extension.OriginalDefinition,
            INamedTypeSymbol or IMethodSymbol or IPropertySymbol or IFieldSymbol or IEventSymbol =>
                symbol.OriginalDefinition,
            _ => null,
        };
}
