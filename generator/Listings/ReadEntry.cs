using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Generator.Listings;

/// <summary>Finds out how a file is started.</summary>
internal static partial class ReadEntry
{
    /// <returns>Null if the file has no static <c>Main</c>.</returns>
    public static Entry? Of(SyntaxNode root)
    {
        var main = root.DescendantNodes()
            .OfType<MethodDeclarationSyntax>()
            .FirstOrDefault(method =>
                method.Identifier.ValueText == "Main" && method.Modifiers.Any(SyntaxKind.StaticKeyword)
            );
        return main is null ? null : new Entry(NoteAbove(main));
    }

    // The comment directly above Main says what readers need to know before running the file.
    private static string NoteAbove(MethodDeclarationSyntax main)
    {
        var lines = main.SyntaxTree.GetText().Lines;
        var above = Enumerable
            .Range(1, lines.IndexOf(main.SpanStart))
            .Select(up => lines[lines.IndexOf(main.SpanStart) - up].ToString().Trim());
        var comments = above
            .TakeWhile(line => Comment.IsMatch(line) && !Marker.IsComment(line))
            .Reverse()
            .Select(line => line[2..].Trim());
        return string.Join(' ', comments);
    }

    // Neither an XML comment nor an error mark.
    [GeneratedRegex("""^//[ \t]*[^/~ \t]""", RegexOptions.NonBacktracking)]
    private static partial Regex Comment { get; }
}
