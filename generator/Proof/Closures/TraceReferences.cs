using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Generator.Proof.Closures;

/// <summary>Finds the source files that a piece of code refers to, as the compiler understands it.</summary>
internal static class TraceReferences
{
    /// <returns>The files that declare what is referred to.</returns>
    public static HashSet<SyntaxTree> From(IEnumerable<SyntaxNode> nodes, SemanticModel model)
    {
        var symbols = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var node in nodes.SelectMany(node => node.DescendantNodesAndSelf()))
        {
            foreach (var symbol in Symbols(node, model))
            {
                Add(symbol, symbols);
            }
        }

        return
        [
            .. symbols
                .SelectMany(symbol => symbol.DeclaringSyntaxReferences)
                .Select(declaration => declaration.SyntaxTree),
        ];
    }

    // What the code names, and what the compiler calls without a name in the code.
    private static IEnumerable<ISymbol?> Symbols(SyntaxNode node, SemanticModel model) =>
        node switch
        {
            CommonForEachStatementSyntax loop when model.GetForEachStatementInfo(loop) is var info =>
            [
                info.GetEnumeratorMethod,
                info.MoveNextMethod,
                info.CurrentProperty,
                info.DisposeMethod,
                info.ElementConversion.MethodSymbol,
                .. loop is ForEachVariableStatementSyntax variables
                    ? Methods(model.GetDeconstructionInfo(variables))
                    : [],
            ],
            AwaitExpressionSyntax wait when model.GetAwaitExpressionInfo(wait) is var info =>
            [
                .. OfExpression(wait, model),
                info.GetAwaiterMethod,
                info.IsCompletedProperty,
                info.GetResultMethod,
            ],
            AssignmentExpressionSyntax assignment =>
            [
                .. OfExpression(assignment, model),
                .. Methods(model.GetDeconstructionInfo(assignment)),
            ],
            ExpressionSyntax { Parent: InitializerExpressionSyntax } element =>
            [
                .. OfExpression(element, model),
                model.GetCollectionInitializerSymbolInfo(element).Symbol,
            ],
            ExpressionSyntax expression => OfExpression(expression, model),
            QueryClauseSyntax clause when model.GetQueryClauseInfo(clause) is var info =>
            [
                info.CastInfo.Symbol,
                info.OperationInfo.Symbol,
            ],
            SelectOrGroupClauseSyntax
            or OrderingSyntax
            or ConstructorInitializerSyntax
            or AttributeSyntax
            or PrimaryConstructorBaseTypeSyntax
            or PositionalPatternClauseSyntax => [model.GetSymbolInfo(node).Symbol],
            _ => [],
        };

    private static IEnumerable<ISymbol?> OfExpression(ExpressionSyntax expression, SemanticModel model)
    {
        var (symbol, type) = (model.GetSymbolInfo(expression), model.GetTypeInfo(expression));
        return
        [
            symbol.Symbol,
            .. symbol.CandidateSymbols,
            type.Type,
            type.ConvertedType,
            model.GetConversion(expression).MethodSymbol,
        ];
    }

    private static IEnumerable<ISymbol?> Methods(DeconstructionInfo info) =>
        [info.Method, info.Conversion?.MethodSymbol, .. info.Nested.SelectMany(Methods)];

    private static void Add(ISymbol? symbol, HashSet<ISymbol> found)
    {
        switch (symbol)
        {
            case null or INamespaceSymbol:
                return;
            case IArrayTypeSymbol array:
                Add(array.ElementType, found);
                return;
            case IPointerTypeSymbol pointer:
                Add(pointer.PointedAtType, found);
                return;
        }

        if (!found.Add(symbol))
        {
            return;
        }

        Add(symbol.ContainingType, found);
        Add(symbol.OriginalDefinition, found);
        var parts = symbol switch
        {
            INamedTypeSymbol type => type.TypeArguments,
            IMethodSymbol method => [.. method.TypeArguments, method.ReturnType],
            _ => [],
        };
        foreach (var part in parts)
        {
            Add(part, found);
        }

        Add((symbol as IMethodSymbol)?.ReducedFrom, found);
    }
}
