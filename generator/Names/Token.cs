using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Generator.Names;

internal enum TokenKind
{
    /// <summary>A name or a keyword.</summary>
    Name,

    /// <summary>A number, a string or a character.</summary>
    Value,

    Sign,
}

/// <summary>A piece of a code span.</summary>
/// <param name="At">Place in the span, from 0.</param>
internal readonly partial record struct Token(TokenKind Kind, string Text, int At)
{
    public int End => At + Text.Length;

    /// <returns>The tokens of a text, or none if it has a character that no C# has outside of strings.</returns>
    public static ImmutableArray<Token> In(string text)
    {
        var found = Pattern.Matches(text);
        return found.Sum(match => match.Length) < text.Length
            ? []
            :
            [
                .. found
                    .Where(match => !match.Groups["space"].Success)
                    .Select(match => new Token(KindOf(match), match.Value, match.Index)),
            ];
    }

    private static TokenKind KindOf(Match match) =>
        match.Groups["name"].Success ? TokenKind.Name
        : match.Groups["value"].Success ? TokenKind.Value
        : TokenKind.Sign;

    // The ellipsis stands for what an author leaves out.
    [GeneratedRegex(
        """
            (?<name>[\p{L}_]\w*)
            |(?<value>\d(?:\w|\.(?=\w))*|[$@]*"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)+')
            |(?<sign>[-+*/%&|^~!=<>?:;,.(){}[\]…])
            |(?<space>\s+)
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Pattern { get; }
}
