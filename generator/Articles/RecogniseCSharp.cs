using System.Text.RegularExpressions;
using Markdig.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Generator.Articles;

/// <summary>Recognises C# in a block that names no language.</summary>
internal static partial class RecogniseCSharp
{
    private static readonly string[] NoLanguage = ["", "text", "txt", "plain", "plaintext", "none"];

    /// <param name="block">A fence, or indented code.</param>
    public static bool In(CodeBlock block)
    {
        var text = $"{block.Lines}";
        return NoLanguage.Contains((block as FencedCodeBlock)?.Info ?? "", StringComparer.OrdinalIgnoreCase)
            // Most blocks are no code at all, and need no compiler to see that.
            && EndOfStatement.IsMatch(text)
            && IsCode(CSharpSyntaxTree.ParseText(text));
    }

    private static bool IsCode(SyntaxTree tree) =>
        tree.GetDiagnostics().All(fault => fault.Severity != DiagnosticSeverity.Error)
        && tree.GetRoot().DescendantNodes().Any(SaysSomething);

    // A word with a semicolon behind it would parse too.
    private static bool SaysSomething(SyntaxNode node) =>
        node
            is BaseTypeDeclarationSyntax
                or MethodDeclarationSyntax
                or LocalDeclarationStatementSyntax
                or LocalFunctionStatementSyntax
                or InvocationExpressionSyntax
                or AssignmentExpressionSyntax
                or UsingDirectiveSyntax
                or YieldStatementSyntax
                or ReturnStatementSyntax;

    [GeneratedRegex("""[;}][ \t]*(//.*)?$""", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex EndOfStatement { get; }
}
