using System.Collections.Immutable;

namespace Generator;

/// <summary>A complete source file under <c>code/</c>.</summary>
/// <param name="Path">Relative to the series root, with forward slashes.</param>
/// <param name="Text">Content of the file, with newlines as <c>\n</c>.</param>
/// <param name="Includes">Paths of the files that it adds with <c>#:include</c> when it is run.</param>
/// <param name="Entry">Its entry point; null if it has no <c>Main</c> or must not compile.</param>
public sealed record CodeFile(string Path, string Text, ImmutableArray<string> Includes, Entry? Entry)
{
    private const string Extension = ".cs";

    /// <summary>
    /// Path of its page in the site: <c>code/threads/lucky-race.html</c> for <c>code/Threads/LuckyRace.cs</c>.
    /// </summary>
    public string SitePath => SitePathOf(Path);

    /// <summary>
    /// Range of each line in the text, without its newline. A newline at the end of the file starts no extra line.
    /// </summary>
    public IEnumerable<Range> Lines
    {
        get
        {
            for (int from = 0, to; from < Text.Length; from = to + 1)
            {
                to = Text.IndexOf('\n', from) is >= 0 and var end ? end : Text.Length;
                yield return from..to;
            }
        }
    }

    /// <param name="path">Path of any file under <c>code/</c>.</param>
    /// <returns>
    /// Path of its page: lower-case words joined by hyphens, because some file systems ignore case. Other characters
    /// are kept, and reported as a problem.
    /// </returns>
    public static string SitePathOf(string path) =>
        string.Join(
            '/',
            (path.EndsWith(Extension, StringComparison.Ordinal) ? path[..^Extension.Length] : path)
                .Split('/')
                .Select(Plain)
        ) + ".html";

    // A word starts at a capital that follows a non-capital or precedes a lower-case letter: RadPrint, ABTest.
    private static string Plain(string name) =>
        string.Concat(
            name.Select(
                (letter, at) =>
                    letter is '.' or '_' or ' ' ? "-"
                    : !char.IsAsciiLetterUpper(letter) ? letter.ToString()
                    : BeginsWord(name, at) ? $"-{char.ToLowerInvariant(letter)}"
                    : char.ToLowerInvariant(letter).ToString()
            )
        );

    private static bool BeginsWord(string name, int at) =>
        at > 0
        && char.IsAsciiLetterOrDigit(name[at - 1])
        && (!char.IsAsciiLetterUpper(name[at - 1]) || (at + 1 < name.Length && char.IsAsciiLetterLower(name[at + 1])));
}

/// <summary>The kind of each character of a file, as the compiler sees it.</summary>
/// <param name="Kinds">One letter per character, as in <see cref="ColouredLine.Kinds"/>.</param>
public sealed record FileColours(string Path, string Kinds) : IDocument;

/// <summary>A file under <c>code/</c> that has its own page.</summary>
public sealed record FilePage(string Path) : IDocument
{
    public string SitePath => CodeFile.SitePathOf(Path);
}
