using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace Generator.Proof.Probes;

// Statements: each runs or does not.
internal sealed partial class InsertProbes
{
    public override SyntaxNode VisitBlock(BlockSyntax node)
    {
        var block = node.WithStatements(Probed(node.Statements));
        // Otherwise nothing would tell whether an empty body was entered.
        return block.Statements.Count == 0 && node.Parent is not StatementSyntax or LocalFunctionStatementSyntax
            ? Entered(block, Hit(node.Span))
            : block;
    }

    public override SyntaxNode VisitSwitchSection(SwitchSectionSyntax node) =>
        node.WithLabels(VisitList(node.Labels)).WithStatements(Probed(node.Statements));

    public override SyntaxNode VisitCatchClause(CatchClauseSyntax node)
    {
        var clause = (CatchClauseSyntax)base.VisitCatchClause(node)!;
        var hit = Hit(TextSpan.FromBounds(node.SpanStart, node.Block.SpanStart));
        return clause.WithBlock(Entered(clause.Block, hit));
    }

    public override SyntaxNode VisitIfStatement(IfStatementSyntax node) =>
        node.WithCondition(Visited(node.Condition))
            .WithStatement(Embedded(node.Statement))
            .WithElse(node.Else?.WithStatement(Embedded(node.Else.Statement)));

    public override SyntaxNode VisitWhileStatement(WhileStatementSyntax node) =>
        node.WithCondition(Visited(node.Condition)).WithStatement(Embedded(node.Statement));

    public override SyntaxNode VisitDoStatement(DoStatementSyntax node) =>
        node.WithStatement(Embedded(node.Statement)).WithCondition(Arm(node.Condition));

    public override SyntaxNode VisitForStatement(ForStatementSyntax node)
    {
        var incrementors = VisitList(node.Incrementors);
        return node.WithDeclaration((VariableDeclarationSyntax?)Visit(node.Declaration))
            .WithInitializers(VisitList(node.Initializers))
            .WithCondition((ExpressionSyntax?)Visit(node.Condition))
            .WithIncrementors(
                incrementors.Count == 0 ? incrementors : incrementors.Insert(0, Call(Number(node.Incrementors.Span)))
            )
            .WithStatement(Embedded(node.Statement));
    }

    public override SyntaxNode VisitForEachStatement(ForEachStatementSyntax node) =>
        node.WithExpression(Visited(node.Expression)).WithStatement(Embedded(node.Statement));

    public override SyntaxNode VisitForEachVariableStatement(ForEachVariableStatementSyntax node) =>
        node.WithExpression(Visited(node.Expression)).WithStatement(Embedded(node.Statement));

    public override SyntaxNode VisitLockStatement(LockStatementSyntax node) =>
        node.WithExpression(Visited(node.Expression)).WithStatement(Embedded(node.Statement));

    public override SyntaxNode VisitUsingStatement(UsingStatementSyntax node) =>
        node.WithDeclaration((VariableDeclarationSyntax?)Visit(node.Declaration))
            .WithExpression((ExpressionSyntax?)Visit(node.Expression))
            .WithStatement(Embedded(node.Statement));

    public override SyntaxNode VisitFixedStatement(FixedStatementSyntax node) =>
        node.WithDeclaration(Visited(node.Declaration)).WithStatement(Embedded(node.Statement));

    private SyntaxList<StatementSyntax> Probed(SyntaxList<StatementSyntax> statements)
    {
        var probed = new List<StatementSyntax>();
        foreach (var statement in statements)
        {
            var (inner, labels) = (statement, new List<LabeledStatementSyntax>());
            for (; inner is LabeledStatementSyntax labeled; inner = labeled.Statement)
            {
                labels.Add(labeled);
            }

            if (Executed(inner) is { } span)
            {
                StatementSyntax hit = Hit(span);
                var visited = Visited(inner);
                hit = hit.WithLeadingTrivia(visited.GetLeadingTrivia());
                probed.Add(Enumerable.Reverse(labels).Aggregate(hit, (body, label) => label.WithStatement(body)));
                probed.Add(visited.WithoutLeadingTrivia());
            }
            else
            {
                probed.Add(Visited(statement));
            }
        }

        return [.. probed];
    }

    // A statement where one statement is expected needs a block around it and its probe.
    private StatementSyntax Embedded(StatementSyntax statement)
    {
        if (Executed(statement) is not { } span)
        {
            return Visited(statement);
        }

        var hit = Hit(span);
        return Around(Visited(statement), inner => Block(hit, inner));
    }

    // In the line of the brace, because what comes next may be a directive.
    private static BlockSyntax Entered(BlockSyntax block, StatementSyntax hit) =>
        block
            .WithOpenBraceToken(block.OpenBraceToken.WithTrailingTrivia())
            .WithStatements(block.Statements.Insert(0, hit.WithTrailingTrivia(block.OpenBraceToken.TrailingTrivia)));

    /// <returns>What runs when the statement is reached; null if that is nothing, or parts that have probes.</returns>
    private static TextSpan? Executed(StatementSyntax statement) =>
        statement switch
        {
            IfStatementSyntax head => To(head.CloseParenToken),
            WhileStatementSyntax head => To(head.CloseParenToken),
            ForStatementSyntax head => To(head.CloseParenToken),
            CommonForEachStatementSyntax head => To(head.CloseParenToken),
            LockStatementSyntax head => To(head.CloseParenToken),
            UsingStatementSyntax head => To(head.CloseParenToken),
            FixedStatementSyntax head => To(head.CloseParenToken),
            SwitchStatementSyntax head => head.CloseParenToken.IsKind(SyntaxKind.None)
                ? TextSpan.FromBounds(head.SpanStart, head.Expression.Span.End)
                : To(head.CloseParenToken),
            LocalDeclarationStatementSyntax { IsConst: true } => null,
            LocalDeclarationStatementSyntax local => local.Declaration.Variables.Any(one => one.Initializer is not null)
                ? local.Span
                : null,
            BlockSyntax
            or CheckedStatementSyntax
            or DoStatementSyntax
            or EmptyStatementSyntax
            or LabeledStatementSyntax
            or LocalFunctionStatementSyntax
            or TryStatementSyntax
            or UnsafeStatementSyntax => null,
            _ => statement.Span,
        };

    private static TextSpan To(SyntaxToken last) => TextSpan.FromBounds(last.Parent!.SpanStart, last.Span.End);
}
