using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace Generator.Proof.Probes;

// What is written with `=>` becomes a block with a probe in it.
internal sealed partial class InsertProbes
{
    public override SyntaxNode VisitMethodDeclaration(MethodDeclarationSyntax node) =>
        WithBody(node, (MethodDeclarationSyntax)base.VisitMethodDeclaration(node)!);

    public override SyntaxNode VisitOperatorDeclaration(OperatorDeclarationSyntax node) =>
        WithBody(node, (OperatorDeclarationSyntax)base.VisitOperatorDeclaration(node)!);

    public override SyntaxNode VisitConversionOperatorDeclaration(ConversionOperatorDeclarationSyntax node) =>
        WithBody(node, (ConversionOperatorDeclarationSyntax)base.VisitConversionOperatorDeclaration(node)!);

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
        return InPlaceOf(visited.ArrowToken, body, end);
    }

    private static T InPlaceOf<T>(SyntaxToken arrow, T body, SyntaxToken end)
        where T : SyntaxNode =>
        body.WithLeadingTrivia(arrow.LeadingTrivia.AddRange(arrow.TrailingTrivia).AddRange(body.GetLeadingTrivia()))
            .WithTrailingTrivia(body.GetTrailingTrivia().AddRange(end.LeadingTrivia).AddRange(end.TrailingTrivia));

    private AccessorListSyntax Getter(
        ArrowExpressionClauseSyntax original,
        ArrowExpressionClauseSyntax visited,
        SyntaxToken end
    ) =>
        InPlaceOf(
            visited.ArrowToken,
            Around(Body(original.Expression, visited.Expression, isVoid: false), body =>
                AccessorList([AccessorDeclaration(SyntaxKind.GetAccessorDeclaration, body)])
            ),
            end
        );

    private BlockSyntax Body(ExpressionSyntax original, ExpressionSyntax visited, bool isVoid)
    {
        var hit = Hit(original.Span);
        return Marked(Around(visited, inner => Block(hit, Statement(inner))), original.Span);

        StatementSyntax Statement(ExpressionSyntax expression) =>
            expression is ThrowExpressionSyntax thrown
                ? ThrowStatement(Spaced(SyntaxKind.ThrowKeyword), thrown.Expression, Token(SyntaxKind.SemicolonToken))
            : isVoid ? ExpressionStatement(expression)
            : ReturnStatement(Spaced(SyntaxKind.ReturnKeyword), expression, Token(SyntaxKind.SemicolonToken));
    }

    private bool IsVoid(SyntaxNode member) =>
        (model.GetDeclaredSymbol(member) ?? model.GetSymbolInfo(member).Symbol) is IMethodSymbol method
        && (method.ReturnsVoid || (method.IsAsync && method.ReturnType is INamedTypeSymbol { Arity: 0 }));

    // It is not executed here, but turned into data.
    private T Tree<T>(T lambda)
        where T : LambdaExpressionSyntax => NotWatched(lambda, lambda);

    private bool IsTree(ExpressionSyntax lambda) =>
        model.GetTypeInfo(lambda).ConvertedType is INamedTypeSymbol { Name: "Expression", Arity: 1 };
}
