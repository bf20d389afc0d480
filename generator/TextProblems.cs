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
}
