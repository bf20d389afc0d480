namespace Generator;

/// <summary>Problems with reading a file, whatever it contains.</summary>
internal static class TextProblems
{
    public static readonly ProblemKind NotUtf8 = new(
        "TXT01",
        "File that is not UTF-8",
        "This file isn't UTF-8 text.",
        "Save it as UTF-8."
    );

    public static readonly ProblemKind TooLong = new(
        "TXT02",
        "File that is too long",
        "This file is longer than {limit} KB.",
        "Split it."
    );

    public static readonly ProblemKind NotReadable = new(
        "TXT03",
        "File that cannot be read",
        "A file could not be read: {why}",
        "Check file permissions, or move it away."
    );

    public static readonly ProblemKind NotRegular = new(
        "TXT04",
        "Link, pipe or device in place of a file",
        "This is {what} and not a file, so a build does not read it.",
        "Replace it by a file."
    );

    public static readonly ProblemKind Misleading = new(
        "TXT05",
        "Character that misleads",
        "{character} {why}.",
        "Remove it; to write about it, write its number."
    );

    public static readonly ProblemKind Changed = new(
        "TXT06",
        "File that changed during the build",
        "This file has changed since the build has read it, so the page may have half of it.",
        "Build again."
    );

    /// <returns>The problem with the first character that misleads; null if the text has none.</returns>
    /// <param name="at">Where the text begins.</param>
    public static Problem? MisleadingIn(string text, Location at)
    {
        if (MisleadingCharacter.In(text) is not { } found)
        {
            return null;
        }

        var before = text.AsSpan(0, found.Index);
        var lines = before.Count('\n');
        var column = found.Index - (before.LastIndexOf('\n') + 1);
        return Misleading.At(
            at with
            {
                Line = at.Line + lines,
                Column = lines == 0 ? at.Column + column : column + 1,
            },
            found.Name,
            found.Why
        );
    }
}
