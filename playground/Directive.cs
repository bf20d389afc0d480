using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Playground;

/// <summary>A line such as <c>#:include Menu.cs</c>.</summary>
internal sealed record Directive(string Kind, string Value, Location Location)
{
    public static IEnumerable<Directive> Of(SyntaxTree tree) =>
        from trivia in tree.GetCompilationUnitRoot().GetLeadingTrivia()
        where trivia.IsKind(SyntaxKind.IgnoredDirectiveTrivia)
        let line = (IgnoredDirectiveTriviaSyntax)trivia.GetStructure()!
        let words = line.Content.Text.Trim().Split(' ', 2)
        select new Directive(words[0], words.ElementAtOrDefault(1)?.Trim() ?? "", line.GetLocation());
}
