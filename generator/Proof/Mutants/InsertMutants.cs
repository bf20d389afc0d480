using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace Generator.Proof.Mutants;

/// <summary>
/// Inserts all mutants of a file at once, each behind a switch: <c>a + b</c> becomes
/// <c>(Is(7) ? a - b : a + b)</c>, and <c>Run();</c> becomes <c>{ if (!Is(8)) Run(); }</c>.
/// </summary>
internal sealed class InsertMutants(IEnumerable<NumberedMutant> mutants) : CSharpSyntaxRewriter
{
    /// <summary>Marks what was inserted; its data is the number of the mutant.</summary>
    public const string Inserted = "mutant";

    private readonly ILookup<SyntaxNode, NumberedMutant> _mutants = mutants
        .Where(one => one.Mutant.Node is not null)
        .ToLookup(one => one.Mutant.Node!);

    /// <inheritdoc/>
    public override SyntaxNode? Visit(SyntaxNode? node)
    {
        var visited = base.Visit(node);
        return node is null || visited is null
            ? visited
            : _mutants[node].Aggregate(visited, (inner, one) => Switched(node, inner, one));
    }

    private static SyntaxNode Switched(SyntaxNode original, SyntaxNode inner, NumberedMutant one)
    {
        var switched = inner switch
        {
            ExpressionSyntax expression => ParenthesizedExpression(
                    ConditionalExpression(
                        Is(one.Number),
                        ParenthesizedExpression(ParseExpression(Changed(original, one.Mutant))),
                        expression.WithoutTrivia()
                    )
                )
                .WithTriviaFrom(expression),
            StatementSyntax statement when Changed(original, one.Mutant) is { Length: > 0 } changed => Block(
                IfStatement(Is(one.Number), Block(ParseStatement(changed)), ElseClause(Block(statement)))
            ),
            StatementSyntax statement => Block(
                IfStatement(PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, Is(one.Number)), Block(statement))
            ),
            _ => inner,
        };
        return switched.WithAdditionalAnnotations(new SyntaxAnnotation(Inserted, $"{one.Number}"));
    }

    private static ExpressionSyntax Is(int number) => ParseExpression($"global::Proving.Mutant.Is({number})");

    private static string Changed(SyntaxNode node, Mutant mutant)
    {
        var (text, at) = (node.ToString(), mutant.Span.Start - node.SpanStart);
        return $"{text[..at]}{mutant.Replacement}{text[(at + mutant.Span.Length)..]}";
    }
}
