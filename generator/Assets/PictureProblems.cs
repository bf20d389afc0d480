namespace Generator.Assets;

/// <summary>Problems with pictures, which are published as they are.</summary>
internal static class PictureProblems
{
    public static readonly ProblemKind NotWhole = new(
        "IMG01",
        "Picture that is not what its name says",
        "This isn't one whole {kind} file.",
        "Save it once more, with the extension of what it is."
    );

    public static readonly ProblemKind TooLarge = new(
        "IMG02",
        "Picture that is too large",
        "This picture is larger than {limit} MB.",
        "Make it smaller."
    );
}
