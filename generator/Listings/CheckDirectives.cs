using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Generator.Listings;

/// <summary>Finds directives that make the compiler read other text than readers see, or renumber lines.</summary>
internal static class CheckDirectives
{
    /// <param name="file">Path of the file, relative to the series root.</param>
    public static IEnumerable<Problem> In(SyntaxNode root, string file)
    {
        foreach (var trivia in root.DescendantTrivia(descendIntoTrivia: true).Where(trivia => trivia.IsDirective))
        {
            var at = SyntaxLocation.Of(trivia.GetLocation(), file);
            switch (trivia.GetStructure())
            {
                case IfDirectiveTriviaSyntax or DefineDirectiveTriviaSyntax or UndefDirectiveTriviaSyntax:
                    var directive = trivia.ToString().Split(' ', '\t')[0];
                    yield return ListingProblems.ConditionalCompilation.At(at, directive);
                    break;
                case LineDirectiveTriviaSyntax or LineSpanDirectiveTriviaSyntax:
                    yield return ListingProblems.MovedLines.At(at);
                    break;
                case PragmaWarningDirectiveTriviaSyntax pragma when SilencesCompiler(pragma):
                    yield return ListingProblems.SilencedCompiler.At(at);
                    break;
            }
        }
    }

    // Analyzer rules have other names: CA2012, IDE0005.
    private static bool SilencesCompiler(PragmaWarningDirectiveTriviaSyntax pragma) =>
        pragma.DisableOrRestoreKeyword.IsKind(SyntaxKind.DisableKeyword)
        && (
            pragma.ErrorCodes.Count == 0
            || pragma.ErrorCodes.Any(code =>
                // Between two commas there may be none.
                code.ToString()
                    is [var first, ..] name
                && (char.IsAsciiDigit(first) || name.StartsWith("CS", StringComparison.OrdinalIgnoreCase))
            )
        );
}
