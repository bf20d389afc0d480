namespace Generator.Attestation;

/// <summary>Differences between the folder of a site and what the checkout makes.</summary>
internal static class VerificationProblems
{
    public static readonly ProblemKind MissingFile = new(
        "VER01",
        "File that is missing from a site",
        "The site lacks '{file}', which this checkout makes.",
        "Publish the whole folder that a build writes."
    );

    public static readonly ProblemKind ForeignFile = new(
        "VER02",
        "File that does not belong to a site",
        "The site has '{file}', which this checkout does not make.",
        "Remove it, or find out who added it."
    );

    public static readonly ProblemKind ChangedFile = new(
        "VER03",
        "File of a site that differs",
        "'{file}' is not what this checkout makes; the first difference is at byte {byte}.",
        "If the site was built from another commit, check that out; otherwise publish the site again."
    );

    public static readonly ProblemKind UnreadableEvidence = new(
        "VER04",
        "Evidence of a site that cannot be read",
        "The evidence can't be read: {why}",
        "Publish the site again."
    );

    public static readonly ProblemKind ChangedListing = new(
        "VER05",
        "Evidence of a site about a listing that differs",
        "The evidence about the listing '{key}' is not what this checkout shows: {what}.",
        "If the site was built from another commit, check that out; otherwise publish the site again."
    );

    public static readonly ProblemKind ChangedEvidence = new(
        "VER06",
        "Evidence of a site that differs",
        "The evidence says of '{value}' something else than this checkout shows.",
        "Verify with the commit, the SDK, --address and --drafts that the site was built with, or publish it again."
    );

    public static readonly ProblemKind LinkInSite = new(
        "VER07",
        "Symbolic link in a site",
        "'{file}' is a symbolic link, and what it leads to isn't part of the site.",
        "Replace it by a file."
    );

    public static readonly ProblemKind UnreadableSite = new(
        "VER08",
        "Site that cannot be read",
        "The folder of the site can't be read: {why}",
        "Check its permissions."
    );

    public static readonly ProblemKind MoreForeignFiles = new(
        "VER09",
        "Many files that do not belong to a site",
        "The site has {count} more files that this checkout does not make.",
        "Verify the folder that was published, and nothing above it."
    );
}
