using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace Generator.Proof.Probes;

// What the code writes to: output is what it has written itself.
internal sealed partial class InsertProbes
{
    private const string Shared = nameof(TextWriter.Synchronized);

    public override SyntaxNode? VisitInvocationExpression(InvocationExpressionSyntax node)
    {
        var visited = (InvocationExpressionSyntax)base.VisitInvocationExpression(node)!;
        // Asking the compiler about every call would take longer than all the rest.
        var name = (node.Expression as MemberAccessExpressionSyntax)?.Name.Identifier.Text ?? "";
        if (
            !name.StartsWith("Write", StringComparison.Ordinal) && name != Shared
            || model.GetSymbolInfo(node).Symbol is not IMethodSymbol method
            || !IsWriter(method.ContainingType)
        )
        {
            return visited;
        }

        return (method, visited.Expression, visited.ArgumentList.Arguments) switch
        {
            ({ IsStatic: false }, MemberAccessExpressionSyntax { Expression: not BaseExpressionSyntax } access, _)
                when name != Shared => visited.WithExpression(access.WithExpression(Writing(access.Expression))),
            // What it returns does not tell what it has written.
            ({ IsStatic: true, Name: Shared }, _, [var writer]) => visited.WithArgumentList(
                ArgumentList(SingletonSeparatedList(writer.WithExpression(Writing(writer.Expression))))
            ),
            _ => visited,
        };
    }

    private static ParenthesizedExpressionSyntax Writing(ExpressionSyntax writer) => Called("Writing", writer);

    private static bool IsWriter(INamedTypeSymbol? type) =>
        type is not null && (type.ToDisplayString() == "System.IO.TextWriter" || IsWriter(type.BaseType));
}
