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
        var part = node.WhenNotNull.Span;
        return without.Contains(part) ? access
            : model.GetTypeInfo(node.Expression).Type is null or { TypeKind: TypeKind.Dynamic }
                ? NotWatched(node.WhenNotNull, access)
            : access.WithExpression(Marked(Given(access.Expression, Number(part)), part));
    }

    // What starts with a dot, because it is inside of another `?.`, cannot be an argument.
    private static ExpressionSyntax Given(ExpressionSyntax value, string number) =>
        StartsWithDot(value)
            ? Around(value, inner =>
                InvocationExpression(
                    MemberAccessExpression(
                        SyntaxKind.SimpleMemberAccessExpression,
                        inner,
                        IdentifierName("ProvingGiven")
                    ),
                    ArgumentList(SeparatedList([Argument(ParseExpression(number))]))
                )
            )
            : Called("Given", value, number);

    private static bool StartsWithDot(ExpressionSyntax expression) =>
        expression switch
        {
            MemberBindingExpressionSyntax or ElementBindingExpressionSyntax => true,
            MemberAccessExpressionSyntax access => StartsWithDot(access.Expression),
            InvocationExpressionSyntax call => StartsWithDot(call.Expression),
            ElementAccessExpressionSyntax element => StartsWithDot(element.Expression),
            PostfixUnaryExpressionSyntax sure => StartsWithDot(sure.Operand),
            _ => false,
        };

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
            Around(expression, inner =>
                ParenthesizedExpression(
                    ConditionalExpression(
                        Call(Number(part)),
                        inner,
                        ThrowExpression(Spaced(SyntaxKind.ThrowKeyword), ParseExpression("null!"))
                    )
                )
            ),
            part
        );

    private bool IsConstant(ExpressionSyntax node) => model.GetConstantValue(node).HasValue;

    // `while (true)` says that the code after it is never reached, so the condition must stay a constant.
    private bool IsConstantCondition(ExpressionSyntax node) => node.Parent is DoStatementSyntax && IsConstant(node);

    private T NotWatched<T>(SyntaxNode node, T result)
    {
        Unwatched.Add(node.Span);
        return result;
    }
}
