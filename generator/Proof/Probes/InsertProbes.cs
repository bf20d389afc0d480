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
/// <param name="first">Name of a constant of <c>Proving.Probe</c>: the number of the first probe in the file.</param>
/// <param name="without">Parts that get no probe, because the code would not compile with one.</param>
internal sealed partial class InsertProbes(SemanticModel model, string first, IReadOnlySet<TextSpan> without)
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

    private ExpressionStatementSyntax Hit(TextSpan part) => ExpressionStatement(Call(Number(part)));

    private static ExpressionSyntax Call(string number) => ParseExpression($"global::Proving.Probe.Hit({number})");

    // Without parentheses, the colon would end the expression in an interpolated string.
    private static ParenthesizedExpressionSyntax Called(
        string method,
        ExpressionSyntax value,
        params string[] before
    ) =>
        Around(value, inner =>
            ParenthesizedExpression(
                InvocationExpression(
                    ParseExpression($"global::Proving.Probe.{method}"),
                    ArgumentList(
                        SeparatedList([.. before.Select(one => Argument(ParseExpression(one))), Argument(inner)])
                    )
                )
            )
        );

    // Line breaks and directives stay outside: a directive has to be the first in its line.
    private static TOuter Around<TInner, TOuter>(TInner node, Func<TInner, TOuter> outer)
        where TInner : SyntaxNode
        where TOuter : SyntaxNode => outer(node.WithoutTrivia()).WithTriviaFrom(node);

    // The text of a file stays the same when others get more probes.
    private string Number(TextSpan part)
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
        return $"global::Proving.Probe.{first} + {_probes.Count - 1}";
    }

    private T Visited<T>(T node)
        where T : SyntaxNode => (T)Visit(node)!;

    private static T Marked<T>(T node, TextSpan part)
        where T : SyntaxNode =>
        node.WithAdditionalAnnotations(new SyntaxAnnotation(Inserted, $"{part.Start}-{part.End}"));

    private static SyntaxToken Spaced(SyntaxKind keyword) => Token([], keyword, [Space]);
}
