using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Location = Generator.Build.Location;

namespace Generator.Listings;

/// <summary>A line that opens or closes a listing: a region, or a comment in the style of MarkdownSnippets.</summary>
/// <param name="Name">What follows the marker that opens; empty for one that closes.</param>
/// <param name="IsRegion">False for a comment.</param>
internal sealed partial record Marker(bool Opens, string Name, bool IsRegion, Location At)
{
    /// <summary>How the author writes it, without the name.</summary>
    public string Text =>
        (Opens, IsRegion) switch
        {
            (true, true) => "#region",
            (true, false) => "// begin-snippet:",
            (false, true) => "#endregion",
            (false, false) => "// end-snippet",
        };

    /// <summary>The marker that closes what this one opens.</summary>
    public Marker Closing => this with { Opens = false };

    /// <summary>The key, and after <c>unquoted:</c> why no article shows the listing; no match if invalid.</summary>
    public Match KeyAndReason => KeyThenReason.Match(Name);

    /// <param name="root">The file. The compiler's parser ignores markers inside strings.</param>
    /// <param name="file">Path of the file, relative to the series root.</param>
    public static Marker[] AllIn(SyntaxNode root, string file) =>
        [
            .. root.DescendantTrivia(descendIntoTrivia: true)
                .Select(trivia => From(trivia, SyntaxLocation.Of(trivia.GetLocation(), file)))
                .OfType<Marker>(),
        ];

    /// <summary>Whether a line of code is a comment that marks a listing.</summary>
    public static bool IsComment(string line) => Begin.IsMatch(line) || End.IsMatch(line);

    private static Marker? From(SyntaxTrivia trivia, Location at) =>
        trivia.GetStructure() switch
        {
            RegionDirectiveTriviaSyntax region => new Marker(
                true,
                region.ToString()["#region".Length..].Trim(),
                true,
                at
            ),
            EndRegionDirectiveTriviaSyntax => new Marker(false, "", true, at),
            // Without a `#region`, the compiler does not know it.
            BadDirectiveTriviaSyntax { Identifier.Text: "endregion" } => new Marker(false, "", true, at),
            _ when !trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) => null,
            _ when Begin.Match(trivia.ToString()) is { Success: true } begin => new Marker(
                true,
                begin.Groups["name"].Value.Trim(),
                false,
                at
            ),
            _ when End.IsMatch(trivia.ToString()) => new Marker(false, "", false, at),
            _ => null,
        };

    [GeneratedRegex(
        $"""^(?<key>{ListingKey.Pattern})([ \t]+unquoted:[ \t]*(?<why>\S.*))?$""",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex KeyThenReason { get; }

    [GeneratedRegex("""^//[ \t]*begin-snippet:(?<name>.*)$""", RegexOptions.NonBacktracking)]
    private static partial Regex Begin { get; }

    [GeneratedRegex("""^//[ \t]*end-snippet[ \t]*$""", RegexOptions.NonBacktracking)]
    private static partial Regex End { get; }
}
