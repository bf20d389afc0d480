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

    private bool IsVoid(SyntaxNode member) =>
        (model.GetDeclaredSymbol(member) ?? model.GetSymbolInfo(member).Symbol) is IMethodSymbol method
        && (method.ReturnsVoid || (method.IsAsync && method.ReturnType is INamedTypeSymbol { Arity: 0 }));

    // It is not executed here, but turned into data.
    private T Tree<T>(T lambda)
        where T : LambdaExpressionSyntax => NotWatched(lambda, lambda);

    private bool IsTree(ExpressionSyntax lambda) =>
        model.GetTypeInfo(lambda).ConvertedType is INamedTypeSymbol { Name: "Expression", Arity: 1 };
}
