using System.Collections.Immutable;

namespace Generator.Names;

/// <summary>Tells C# from paths, commands, output and other languages, without knowing what its names mean.</summary>
internal static class CSharpShape
{
    private static readonly string[] FileEndings =
    [
        "cs",
        "csproj",
        "css",
        "dll",
        "html",
        "js",
        "json",
        "md",
        "props",
        "py",
        "slnx",
        "txt",
        "yml",
        "zip",
    ];

    /// <param name="tokens">Of a code span; none if it is no C#.</param>
    public static bool Of(ImmutableArray<Token> tokens) =>
        tokens.Any(token => token.Kind == TokenKind.Name)
        && !Enumerable.Range(0, tokens.Length).Any(place => IsForeign(tokens, place));

    private static bool IsForeign(ImmutableArray<Token> tokens, int place)
    {
        var touchesLast = place > 0 && tokens[place - 1].End == tokens[place].At;
        var touchesNext = place < tokens.Length - 1 && tokens[place].End == tokens[place + 1].At;
        return tokens[place].Text switch
        {
            // `code/Async`, `/animals`
            "/" => touchesLast || touchesNext,
            // `dotnet-stack`, `--stats`; but not `i--` or `-1`
            "-" => touchesNext && tokens[place + 1].Kind == TokenKind.Name,
            // `data:`
            ":" => place == tokens.Length - 1,
            // `Kitchen.cs`, `net11.0`
            "." => touchesLast && touchesNext && IsNoMember(tokens, place + 1),
            _ => false,
        };
    }

    private static bool IsNoMember(ImmutableArray<Token> tokens, int place) =>
        tokens[place].Kind == TokenKind.Value && tokens[place - 2].Kind == TokenKind.Name
        || place == tokens.Length - 1 && FileEndings.Contains(tokens[place].Text, StringComparer.Ordinal);
}
