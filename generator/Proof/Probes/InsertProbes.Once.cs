using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace Generator.Proof.Probes;

// What initialises something static runs once in a process, with all that it calls, whichever test comes first.
internal sealed partial class InsertProbes
{
    /// <summary>Whether it is executed at most once in a process, because it initialises something static.</summary>
    public static bool IsOnce(SyntaxNode node) =>
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

    public override SyntaxNode VisitConstructorDeclaration(ConstructorDeclarationSyntax node)
    {
        var constructor = WithBody(node, (ConstructorDeclarationSyntax)base.VisitConstructorDeclaration(node)!);
        return constructor.Body is { } body && IsOnce(node)
            ? ((ConstructorDeclarationSyntax)constructor).WithBody(Around(body, Initialising))
            : constructor;
    }

    public override SyntaxNode? VisitEqualsValueClause(EqualsValueClauseSyntax node) =>
        node switch
        {
            { Parent: PropertyDeclarationSyntax property } => node.WithValue(InitialValue(node.Value, property.Type)),
            {
                Parent: VariableDeclaratorSyntax
                {
                    Parent: VariableDeclarationSyntax { Parent: FieldDeclarationSyntax }
                }
            }
            and { Parent.Parent: VariableDeclarationSyntax fields } => node.WithValue(
                InitialValue(node.Value, fields.Type)
            ),
            _ => base.VisitEqualsValueClause(node),
        };

    private ExpressionSyntax InitialValue(ExpressionSyntax node, TypeSyntax type)
    {
        var part = node.Span;
        return !IsOnce(node) || node is InitializerExpressionSyntax || without.Contains(part)
            ? Arm(node)
            : Marked(Around(Visited(node), value => Initial(Number(part), type, value)), part);
    }

    // `new()` and `[]` have a type only in a place that has one.
    private static ParenthesizedExpressionSyntax Initial(string number, TypeSyntax type, ExpressionSyntax value) =>
        ParenthesizedExpression(
            InvocationExpression(
                ParseExpression($"global::Proving.Probe.Initial<{type.NormalizeWhitespace()}>"),
                ArgumentList([Argument(ParseExpression(number)), Argument(ParenthesizedLambdaExpression(value))])
            )
        );

    private static BlockSyntax Initialising(BlockSyntax body) =>
        Block(
            ParseStatement("var provingOuter = global::Proving.Probe.BeginInitial();"),
            TryStatement(
                body,
                [],
                FinallyClause(Block(ParseStatement("global::Proving.Probe.EndInitial(provingOuter);")))
            )
        );
}
