using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Generator.Proof.Mutants;

// Statements: each could be missing.
internal sealed partial class FindMutants
{
    public override void VisitExpressionStatement(ExpressionStatementSyntax node)
    {
        Delete(node, node.Span);
        if (node.Expression is AwaitExpressionSyntax awaited && !IsYield(awaited.Expression))
        {
            Add(
                new Mutant(
                    node,
                    awaited.AwaitKeyword.Span,
                    "_ =",
                    Shown(node.ToString()),
                    Shown($"_ = {awaited.Expression};")
                )
            );
        }

        base.VisitExpressionStatement(node);
    }

    public override void VisitLocalDeclarationStatement(LocalDeclarationStatementSyntax node)
    {
        if (node.IsConst)
        {
            return;
        }

        // What is declared in a block around it is not declared for the code after it, so there is no switch.
        Delete(null, node.Span);
        if (node.UsingKeyword.IsKind(SyntaxKind.UsingKeyword) && IsDisposalSeen(node))
        {
            var first = node.AwaitKeyword.IsKind(SyntaxKind.AwaitKeyword) ? node.AwaitKeyword : node.UsingKeyword;
            var keywords = TextSpan.FromBounds(first.SpanStart, node.Declaration.SpanStart);
            var declared = $"{node.Declaration.Type} {node.Declaration.Variables[0].Identifier}";
            var before = $"{model.SyntaxTree.GetText().ToString(keywords)}{declared}";
            Add(new Mutant(null, keywords, "", before, declared));
        }

        base.VisitLocalDeclarationStatement(node);
    }

    public override void VisitReturnStatement(ReturnStatementSyntax node)
    {
        if (node.Expression is null)
        {
            Delete(node, node.Span);
        }
        else
        {
            Default(node.Expression);
        }

        base.VisitReturnStatement(node);
    }

    public override void VisitYieldStatement(YieldStatementSyntax node) => DeleteWhole(node, base.VisitYieldStatement);

    public override void VisitThrowStatement(ThrowStatementSyntax node) => DeleteWhole(node, base.VisitThrowStatement);

    public override void VisitBreakStatement(BreakStatementSyntax node) => DeleteWhole(node, base.VisitBreakStatement);

    public override void VisitContinueStatement(ContinueStatementSyntax node) =>
        DeleteWhole(node, base.VisitContinueStatement);

    public override void VisitForStatement(ForStatementSyntax node) => DeleteWhole(node, base.VisitForStatement);

    public override void VisitDoStatement(DoStatementSyntax node) => DeleteWhole(node, base.VisitDoStatement);

    public override void VisitWhileStatement(WhileStatementSyntax node) => DeleteWhole(node, base.VisitWhileStatement);

    public override void VisitForEachStatement(ForEachStatementSyntax node) =>
        DeleteWhole(node, base.VisitForEachStatement);

    public override void VisitForEachVariableStatement(ForEachVariableStatementSyntax node) =>
        DeleteWhole(node, base.VisitForEachVariableStatement);

    public override void VisitIfStatement(IfStatementSyntax node)
    {
        Negate(node.Condition);
        base.VisitIfStatement(node);
    }

    // A lock that nobody else holds is no lock.
    public override void VisitLockStatement(LockStatementSyntax node)
    {
        var fresh =
            model.GetTypeInfo(node.Expression).Type?.ToDisplayString() == "System.Threading.Lock"
                ? "new global::System.Threading.Lock()"
                : "new object()";
        var head = TextSpan.FromBounds(node.SpanStart, node.CloseParenToken.Span.End);
        Add(
            new Mutant(
                node.Expression,
                node.Expression.Span,
                fresh,
                Shown(model.SyntaxTree.GetText().ToString(head)),
                ""
            )
        );
        base.VisitLockStatement(node);
    }

    // What .NET disposes of, apart from what holds a lock, is memory and handles: no test can see that.
    private bool IsDisposalSeen(LocalDeclarationStatementSyntax node) =>
        model.GetTypeInfo(node.Declaration.Type).Type is { } type
        && (
            type.ToDisplayString() == "System.Threading.Lock.Scope"
            || type.ContainingNamespace?.ToDisplayString().Split('.')[0] is not ("System" or "Microsoft")
        );

    // Not to wait for it is not to call it, which is another change.
    private static bool IsYield(ExpressionSyntax awaited) => awaited.ToString() == "Task.Yield()";

    private void DeleteWhole<T>(T node, Action<T> visit)
        where T : StatementSyntax
    {
        Delete(node, node.Span);
        visit(node);
    }
}
