using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Location = Generator.Build.Location;

namespace Generator.Listings;

/// <summary>A line that opens or closes a listing: a region, or a comment in the style of MarkdownSnippets.</summary>
/// <param name="Name">What follows the marker that opens; empty for one that closes.</param>
internal sealed partial record Marker(bool Opens, string Name, Location At)
{
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
            RegionDirectiveTriviaSyntax region => new Marker(true, region.ToString()["#region".Length..].Trim(), at),
            EndRegionDirectiveTriviaSyntax => new Marker(false, "", at),
            _ when !trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) => null,
            _ when Begin.Match(trivia.ToString()) is { Success: true } begin => new Marker(
                true,
                begin.Groups["name"].Value.Trim(),
                at
            ),
            _ when End.IsMatch(trivia.ToString()) => new Marker(false, "", at),
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
