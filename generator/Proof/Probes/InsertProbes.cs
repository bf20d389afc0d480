using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace Generator.Proof.Probes;

/// <summary>
/// Inserts a probe before each statement of a file, and into each part of an expression that may be skipped:
/// <c>a ? b : c</c> becomes <c>a ? (Hit(1) ? b : throw null!) : (Hit(2) ? c : throw null!)</c>, which has the same type
/// and the same value. Lines keep their numbers.
/// </summary>
/// <param name="model">Of the file as it is.</param>
/// <param name="first">Number of its first probe.</param>
/// <param name="without">Parts that get no probe, because the code would not compile with one.</param>
internal sealed class InsertProbes(SemanticModel model, int first, IReadOnlySet<TextSpan> without)
    : CSharpSyntaxRewriter
{
    /// <summary>Marks what was inserted; its data is the part that the probe is for.</summary>
    public const string Inserted = "probe";

    private readonly ImmutableArray<Probe>.Builder _probes = ImmutableArray.CreateBuilder<Probe>();

    /// <summary>The probes that were inserted, in the order of their numbers.</summary>
    public ImmutableArray<Probe> Probes => _probes.ToImmutable();

    /// <summary>Parts that may be skipped, and that no probe can watch.</summary>
    public List<TextSpan> Unwatched { get; } = [];

    /// <param name="annotation">Of an inserted node.</param>
    public static TextSpan SpanOf(SyntaxAnnotation annotation)
    {
        var ends = annotation.Data!.Split('-').Select(int.Parse).ToArray();
        return TextSpan.FromBounds(ends[0], ends[1]);
    }

    // Attributes, constants and default values are not executed.
    public override SyntaxNode VisitAttributeList(AttributeListSyntax node) => node;

    public override SyntaxNode VisitParameterList(ParameterListSyntax node) => node;

    public override SyntaxNode VisitEnumMemberDeclaration(EnumMemberDeclarationSyntax node) => node;

    public override SyntaxNode VisitCaseSwitchLabel(CaseSwitchLabelSyntax node) => node;

    public override SyntaxNode? VisitFieldDeclaration(FieldDeclarationSyntax node) =>
        node.Modifiers.Any(SyntaxKind.ConstKeyword) ? node : base.VisitFieldDeclaration(node);

    public override SyntaxNode? VisitLocalDeclarationStatement(LocalDeclarationStatementSyntax node) =>
        node.IsConst ? node : base.VisitLocalDeclarationStatement(node);

    public override SyntaxNode VisitBlock(BlockSyntax node)
    {
        var statements = Probed(node.Statements);
        // Otherwise nothing would tell whether an empty body was entered.
        return node.WithStatements(
            statements.Count == 0 && node.Parent is not StatementSyntax or LocalFunctionStatementSyntax
                ? [Hit(node.Span)]
                : statements
        );
    }

    public override SyntaxNode VisitSwitchSection(SwitchSectionSyntax node) =>
        node.WithLabels(VisitList(node.Labels)).WithStatements(Probed(node.Statements));

    public override SyntaxNode VisitCatchClause(CatchClauseSyntax node)
    {
        var clause = (CatchClauseSyntax)base.VisitCatchClause(node)!;
        var hit = Hit(TextSpan.FromBounds(node.SpanStart, node.Block.SpanStart));
        return clause.WithBlock(clause.Block.WithStatements(clause.Block.Statements.Insert(0, hit)));
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

    public override SyntaxNode VisitMethodDeclaration(MethodDeclarationSyntax node) =>
        WithBody(node, (MethodDeclarationSyntax)base.VisitMethodDeclaration(node)!);

    public override SyntaxNode VisitOperatorDeclaration(OperatorDeclarationSyntax node) =>
        WithBody(node, (OperatorDeclarationSyntax)base.VisitOperatorDeclaration(node)!);

    public override SyntaxNode VisitConversionOperatorDeclaration(ConversionOperatorDeclarationSyntax node) =>
        WithBody(node, (ConversionOperatorDeclarationSyntax)base.VisitConversionOperatorDeclaration(node)!);

    public override SyntaxNode VisitConstructorDeclaration(ConstructorDeclarationSyntax node) =>
        WithBody(node, (ConstructorDeclarationSyntax)base.VisitConstructorDeclaration(node)!);

    public override SyntaxNode VisitDestructorDeclaration(DestructorDeclarationSyntax node) =>
        WithBody(node, (DestructorDeclarationSyntax)base.VisitDestructorDeclaration(node)!);

    public override SyntaxNode VisitLocalFunctionStatement(LocalFunctionStatementSyntax node)
    {
        var function = (LocalFunctionStatementSyntax)base.VisitLocalFunctionStatement(node)!;
        return node.ExpressionBody is null
            ? function
            : function
                .WithBody(Body(node.ExpressionBody.Expression, function.ExpressionBody!, function.SemicolonToken, node))
                .WithExpressionBody(null)
                .WithSemicolonToken(default);
    }

    public override SyntaxNode VisitAccessorDeclaration(AccessorDeclarationSyntax node)
    {
        var accessor = (AccessorDeclarationSyntax)base.VisitAccessorDeclaration(node)!;
        return node.ExpressionBody is null
            ? accessor
            : accessor
                .WithBody(Body(node.ExpressionBody.Expression, accessor.ExpressionBody!, accessor.SemicolonToken, node))
                .WithExpressionBody(null)
                .WithSemicolonToken(default);
    }

    public override SyntaxNode VisitPropertyDeclaration(PropertyDeclarationSyntax node)
    {
        var property = (PropertyDeclarationSyntax)base.VisitPropertyDeclaration(node)!;
        return node.ExpressionBody is null
            ? property
            : property
                .WithAccessorList(Getter(node.ExpressionBody, property.ExpressionBody!, property.SemicolonToken))
                .WithExpressionBody(null)
                .WithSemicolonToken(default);
    }

    public override SyntaxNode VisitIndexerDeclaration(IndexerDeclarationSyntax node)
    {
        var indexer = (IndexerDeclarationSyntax)base.VisitIndexerDeclaration(node)!;
        return node.ExpressionBody is null
            ? indexer
            : indexer
                .WithAccessorList(Getter(node.ExpressionBody, indexer.ExpressionBody!, indexer.SemicolonToken))
                .WithExpressionBody(null)
                .WithSemicolonToken(default);
    }

    public override SyntaxNode? VisitSimpleLambdaExpression(SimpleLambdaExpressionSyntax node) =>
        IsTree(node)
            ? Tree(node)
            : WithBody(node, (SimpleLambdaExpressionSyntax)base.VisitSimpleLambdaExpression(node)!);

    public override SyntaxNode? VisitParenthesizedLambdaExpression(ParenthesizedLambdaExpressionSyntax node) =>
        IsTree(node)
            ? Tree(node)
            : WithBody(node, (ParenthesizedLambdaExpressionSyntax)base.VisitParenthesizedLambdaExpression(node)!);

    private BaseMethodDeclarationSyntax WithBody(
        BaseMethodDeclarationSyntax node,
        BaseMethodDeclarationSyntax method
    ) =>
        node.ExpressionBody is null
            ? method
            : method
                .WithBody(Body(node.ExpressionBody.Expression, method.ExpressionBody!, method.SemicolonToken, node))
                .WithExpressionBody(null)
                .WithSemicolonToken(default);

    private LambdaExpressionSyntax WithBody(LambdaExpressionSyntax node, LambdaExpressionSyntax lambda) =>
        node.ExpressionBody is { } body && !without.Contains(body.Span)
            ? lambda.WithExpressionBody(null).WithBlock(Body(body, lambda.ExpressionBody!, IsVoid(node)))
            : lambda;

    private BlockSyntax Body(
        ExpressionSyntax original,
        ArrowExpressionClauseSyntax visited,
        SyntaxToken end,
        SyntaxNode member
    )
    {
        var body = Body(original, visited.Expression, IsVoid(member));
        return body.WithLeadingTrivia(visited.ArrowToken.LeadingTrivia.AddRange(visited.ArrowToken.TrailingTrivia))
            .WithTrailingTrivia(end.TrailingTrivia);
    }

    private AccessorListSyntax Getter(
        ArrowExpressionClauseSyntax original,
        ArrowExpressionClauseSyntax visited,
        SyntaxToken end
    ) =>
        AccessorList([
                AccessorDeclaration(
                    SyntaxKind.GetAccessorDeclaration,
                    Body(original.Expression, visited.Expression, isVoid: false)
                ),
            ])
            .WithLeadingTrivia(visited.ArrowToken.LeadingTrivia.AddRange(visited.ArrowToken.TrailingTrivia))
            .WithTrailingTrivia(end.TrailingTrivia);

    private BlockSyntax Body(ExpressionSyntax original, ExpressionSyntax visited, bool isVoid)
    {
        StatementSyntax statement =
            visited is ThrowExpressionSyntax thrown
                ? ThrowStatement(Spaced(SyntaxKind.ThrowKeyword), thrown.Expression, Token(SyntaxKind.SemicolonToken))
            : isVoid ? ExpressionStatement(visited)
            : ReturnStatement(Spaced(SyntaxKind.ReturnKeyword), visited, Token(SyntaxKind.SemicolonToken));
        return Marked(Block(Hit(original.Span), statement), original.Span);
    }

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
                probed.Add(Enumerable.Reverse(labels).Aggregate(hit, (body, label) => label.WithStatement(body)));
                probed.Add(Visited(inner));
            }
            else
            {
                probed.Add(Visited(statement));
            }
        }

        return [.. probed];
    }

    // A statement where one statement is expected needs a block around it and its probe.
    private StatementSyntax Embedded(StatementSyntax statement) =>
        Executed(statement) is { } span ? Block(Hit(span), Visited(statement)) : Visited(statement);

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

    private ExpressionStatementSyntax Hit(TextSpan part) => ExpressionStatement(Call(Number(part)));

    private static ExpressionSyntax Call(int number) => ParseExpression($"global::Proving.Probe.Hit({number})");

    private int Number(TextSpan part)
    {
        var span = model.SyntaxTree.GetLineSpan(part).Span;
        _probes.Add(
            new Probe(
                span.Start.Line + 1,
                span.Start.Character + 1,
                span.End.Line + 1,
                span.End.Character + 1,
                IsOnce(model.SyntaxTree.GetRoot().FindNode(part))
            )
        );
        return first + _probes.Count - 1;
    }

    private T Visited<T>(T node)
        where T : SyntaxNode => (T)Visit(node)!;

    private static T Marked<T>(T node, TextSpan part)
        where T : SyntaxNode =>
        node.WithAdditionalAnnotations(new SyntaxAnnotation(Inserted, $"{part.Start}-{part.End}"));

    private static SyntaxToken Spaced(SyntaxKind keyword) => Token([], keyword, [Space]);

    private static ExpressionSyntax Literal(int number) => ParseExpression($"{number}");

    private bool IsConstant(ExpressionSyntax node) => model.GetConstantValue(node).HasValue;

    // `while (true)` says that the code after it is never reached, so the condition must stay a constant.
    private bool IsConstantCondition(ExpressionSyntax node) => node.Parent is DoStatementSyntax && IsConstant(node);

    private bool IsVoid(SyntaxNode member) =>
        (model.GetDeclaredSymbol(member) ?? model.GetSymbolInfo(member).Symbol) is IMethodSymbol method
        && (method.ReturnsVoid || (method.IsAsync && method.ReturnType is INamedTypeSymbol { Arity: 0 }));

    // It is not executed here, but turned into data.
    private T Tree<T>(T lambda)
        where T : LambdaExpressionSyntax => NotWatched(lambda, lambda);

    private T NotWatched<T>(SyntaxNode node, T result)
    {
        Unwatched.Add(node.Span);
        return result;
    }

    private bool IsTree(ExpressionSyntax lambda) =>
        model.GetTypeInfo(lambda).ConvertedType is INamedTypeSymbol { Name: "Expression", Arity: 1 };

    private static bool IsOnce(SyntaxNode node) =>
        node.AncestorsAndSelf()
            .TakeWhile(outer => outer is not AnonymousFunctionExpressionSyntax)
            .OfType<MemberDeclarationSyntax>()
            .FirstOrDefault(outer =>
                outer is BaseFieldDeclarationSyntax or BasePropertyDeclarationSyntax or BaseMethodDeclarationSyntax
            )
            is { } member
        && member.Modifiers.Any(SyntaxKind.StaticKeyword)
        && (
            member is BaseFieldDeclarationSyntax or ConstructorDeclarationSyntax
            || member is PropertyDeclarationSyntax { Initializer: not null }
        );
}
