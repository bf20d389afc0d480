using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Generator.Proof.Mutants;

/// <summary>
/// Finds the changes of a file that its tests should notice: a statement that is missing, a condition that is turned
/// round, an operator, a number or a text that is another, an await, a lock or a token that was forgotten.
/// </summary>
/// <param name="model">Of the file as it is.</param>
/// <param name="lines">The first and the last line of each part that readers see, from 0.</param>
internal sealed partial class FindMutants(SemanticModel model, IReadOnlyList<(int First, int Last)> lines)
    : CSharpSyntaxWalker
{
    private readonly List<Mutant> _found = [];

    /// <returns>In the order of their places.</returns>
    public static ImmutableArray<Mutant> In(SemanticModel model, IReadOnlyList<(int First, int Last)> lines)
    {
        var walker = new FindMutants(model, lines);
        walker.Visit(model.SyntaxTree.GetRoot());
        return
        [
            .. walker
                ._found.DistinctBy(one => (one.Span, one.Replacement))
                .OrderBy(one => one.Span.Start)
                .ThenByDescending(one => one.Span.Length),
        ];
    }

    // What the compiler computes, or reads as data, is not executed.
    public override void VisitAttributeList(AttributeListSyntax node) { }

    public override void VisitParameterList(ParameterListSyntax node) { }

    public override void VisitEnumMemberDeclaration(EnumMemberDeclarationSyntax node) { }

    public override void VisitCaseSwitchLabel(CaseSwitchLabelSyntax node) { }

    public override void VisitFieldDeclaration(FieldDeclarationSyntax node)
    {
        if (!node.Modifiers.Any(SyntaxKind.ConstKeyword))
        {
            base.VisitFieldDeclaration(node);
        }
    }

    private void Delete(SyntaxNode? node, TextSpan span, string replacement = "")
    {
        var text = model.SyntaxTree.GetText();
        Add(new Mutant(node, span, replacement, Shown(text.ToString(span)), ""));
    }

    private void Replace(SyntaxNode node, string replacement) => Replace(node, node.Span, replacement);

    /// <param name="span">The characters to replace, and to show.</param>
    private void Replace(SyntaxNode node, TextSpan span, string replacement)
    {
        var shown = Shown(model.SyntaxTree.GetText().ToString(span));
        Add(
            node.Parent is ExpressionStatementSyntax statement
                ? new Mutant(statement, span, replacement, shown, Shown(replacement))
                : new Mutant(node, span, replacement, shown, Shown(replacement))
        );
    }

    private void Add(Mutant mutant)
    {
        var place = model.SyntaxTree.GetLineSpan(mutant.Span).Span;
        if (lines.Any(part => part.First <= place.Start.Line && place.End.Line <= part.Last))
        {
            _found.Add(mutant);
        }
    }

    // One line is enough to recognise it by, and can be typed into an attribute.
    private static string Shown(string text)
    {
        var rows = text.Split('\n');
        return rows.Length == 1 ? text.Trim() : $"{rows[0].Trim()} …";
    }
}
