namespace Generator;

/// <summary>Problems with the paths that files are published under.</summary>
internal static class SiteProblems
{
    public static readonly ProblemKind InvalidName = new(
        "ART09",
        "Name that cannot be part of a URL",
        "'{name}' can't be part of a URL.",
        "Use only the letters a to z, digits and hyphens in names of files and folders; "
            + "no name of a device, such as `aux`, and no more than 100 characters."
    );

    public static readonly ProblemKind SamePath = new(
        "ART10",
        "Two files with the same path",
        "Two files would be published as {path}; the other one is {file}.",
        "Rename one of them."
    );

    public static readonly ProblemKind NoLanding = new(
        "ART12",
        "Missing landing page",
        "The site has no landing page.",
        "Add input/index.md."
    );

    public static readonly ProblemKind ReservedPath = new(
        "ART14",
        "Reserved path",
        "The path {path} is reserved for a file that every site has.",
        "Rename this file."
    );
}
