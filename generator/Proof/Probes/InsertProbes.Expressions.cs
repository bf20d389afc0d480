using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace Generator.Proof.Probes;

// Parts of expressions that may be skipped.
internal sealed partial class InsertProbes
{
    public override SyntaxNode VisitConditionalExpression(ConditionalExpressionSyntax node) =>
        IsConstant(node)
            ? node
            : node.WithCondition(Visited(node.Condition))
                .WithWhenTrue(Arm(node.WhenTrue))
                .WithWhenFalse(Arm(node.WhenFalse));

    public override SyntaxNode? VisitBinaryExpression(BinaryExpressionSyntax node) =>
        node.Kind()
            is SyntaxKind.LogicalAndExpression
                or SyntaxKind.LogicalOrExpression
                or SyntaxKind.CoalesceExpression
        && !IsConstant(node)
            ? node.WithLeft(Visited(node.Left)).WithRight(Arm(node.Right))
            : base.VisitBinaryExpression(node);

    public override SyntaxNode? VisitAssignmentExpression(AssignmentExpressionSyntax node) =>
        node.IsKind(SyntaxKind.CoalesceAssignmentExpression)
            ? node.WithLeft(Visited(node.Left)).WithRight(Arm(node.Right))
            : base.VisitAssignmentExpression(node);

    public override SyntaxNode VisitSwitchExpressionArm(SwitchExpressionArmSyntax node) =>
        node.WithWhenClause((WhenClauseSyntax?)Visit(node.WhenClause)).WithExpression(Arm(node.Expression));

    public override SyntaxNode VisitWhenClause(WhenClauseSyntax node) => node.WithCondition(Arm(node.Condition));

    public override SyntaxNode VisitCatchFilterClause(CatchFilterClauseSyntax node) =>
        node.WithFilterExpression(Arm(node.FilterExpression));

    public override SyntaxNode? VisitConditionalAccessExpression(ConditionalAccessExpressionSyntax node)
    {
        var access = (ConditionalAccessExpressionSyntax)base.VisitConditionalAccessExpression(node)!;
        // Inside of another one, the receiver starts with a dot and is no expression of its own.
        var isInside = node.Ancestors()
            .TakeWhile(outer => outer is not StatementSyntax)
            .OfType<ConditionalAccessExpressionSyntax>()
            .Any(outer => outer.WhenNotNull.Span.Contains(node.Span));
        return isInside || without.Contains(node.WhenNotNull.Span) ? access
            : model.GetTypeInfo(node.Expression).Type is null or { TypeKind: TypeKind.Dynamic }
                ? NotWatched(node.WhenNotNull, access)
            : access.WithExpression(
                Marked(
                    InvocationExpression(
                        ParseExpression("global::Proving.Probe.Given"),
                        ArgumentList(
                            SeparatedList([
                                Argument(Literal(Number(node.WhenNotNull.Span))),
                                Argument(access.Expression),
                            ])
                        )
                    ),
                    node.WhenNotNull.Span
                )
            );
    }

    public override SyntaxNode? VisitEqualsValueClause(EqualsValueClauseSyntax node) =>
        node.Parent is PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax }
            ? node.WithValue(Arm(node.Value))
            : base.VisitEqualsValueClause(node);

    private ExpressionSyntax Arm(ExpressionSyntax node)
    {
        var visited = Visited(node);
        return IsConstantCondition(node) || without.Contains(node.Span)
            ? visited
            : visited switch
            {
                ThrowExpressionSyntax thrown => thrown.WithExpression(Wrap(thrown.Expression, node.Span)),
                InitializerExpressionSyntax => visited,
                RefExpressionSyntax => NotWatched(node, visited),
                _ => Wrap(visited, node.Span),
            };
    }

    private ParenthesizedExpressionSyntax Wrap(ExpressionSyntax expression, TextSpan part) =>
        Marked(
            ParenthesizedExpression(
                ConditionalExpression(
                    Call(Number(part)),
                    expression,
                    ThrowExpression(Spaced(SyntaxKind.ThrowKeyword), ParseExpression("null!"))
                )
            ),
            part
        );

    private static ExpressionSyntax Literal(int number) => ParseExpression($"{number}");

    private bool IsConstant(ExpressionSyntax node) => model.GetConstantValue(node).HasValue;

    // `while (true)` says that the code after it is never reached, so the condition must stay a constant.
    private bool IsConstantCondition(ExpressionSyntax node) => node.Parent is DoStatementSyntax && IsConstant(node);

    private T NotWatched<T>(SyntaxNode node, T result)
    {
        Unwatched.Add(node.Span);
        return result;
    }
}
