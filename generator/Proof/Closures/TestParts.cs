using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Generator.Proof.Closures;

/// <summary>
/// Finds the parts of its own file that a test can reach: everything but the tests that it does not call.
/// </summary>
internal static class TestParts
{
    /// <param name="all">The tests of its class, itself included.</param>
    public static IReadOnlyCollection<SyntaxNode> Of(IMethodSymbol test, IEnumerable<IMethodSymbol> all)
    {
        var others = all.Where(other => !SymbolEqualityComparer.Default.Equals(other, test))
            .SelectMany(other => other.DeclaringSyntaxReferences)
            .Select(other => other.GetSyntax())
            .OfType<MethodDeclarationSyntax>()
            .ToHashSet();
        var root = test.DeclaringSyntaxReferences[0].SyntaxTree.GetRoot();
        var parts = root.DescendantNodes(node => node is not MemberDeclarationSyntax || IsType(node))
            .Where(node =>
                !IsType(node)
                && node is MemberDeclarationSyntax or BaseListSyntax or AttributeListSyntax or ParameterListSyntax
            )
            .Where(node => node is not MethodDeclarationSyntax method || !others.Contains(method))
            .ToList();
        for (var open = new Queue<SyntaxNode>(parts); open.TryDequeue(out var part); )
        {
            var names = part.DescendantTokens()
                .Where(token => token.IsKind(SyntaxKind.IdentifierToken))
                .Select(token => token.ValueText)
                .ToHashSet(StringComparer.Ordinal);
            foreach (var called in others.Where(other => names.Contains(other.Identifier.ValueText)).ToArray())
            {
                others.Remove(called);
                parts.Add(called);
                open.Enqueue(called);
            }
        }

        return parts;
    }

    private static bool IsType(SyntaxNode node) => node is BaseTypeDeclarationSyntax or BaseNamespaceDeclarationSyntax;
}
