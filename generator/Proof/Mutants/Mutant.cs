using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Generator.Proof.Mutants;

/// <summary>One small change of the code, which a test of the listing around it should notice.</summary>
/// <param name="Node">The statement or expression that a switch can be put around; null if none can.</param>
/// <param name="Span">The characters that change.</param>
/// <param name="Replacement">What stands there instead.</param>
/// <param name="Before">What readers see of the code as it is.</param>
/// <param name="After">What readers see instead; empty if it is deleted.</param>
internal sealed record Mutant(SyntaxNode? Node, TextSpan Span, string Replacement, string Before, string After);

/// <summary>A mutant of one file.</summary>
/// <param name="Number">Its number among all mutants, from 1.</param>
/// <param name="File">Path relative to the series root.</param>
internal sealed record NumberedMutant(int Number, SyntaxTree Tree, string File, Mutant Mutant)
{
    /// <summary>The lines and columns that change, from 0.</summary>
    public LinePositionSpan Place { get; } = Tree.GetLineSpan(Mutant.Span).Span;
}
