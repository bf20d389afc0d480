namespace Generator.Publishing;

/// <summary>Problems that keep the site from being written.</summary>
internal static class PublishingProblems
{
    public static readonly ProblemKind NotOurs = new(
        "OUT01",
        "Folder that cannot be replaced",
        "This folder can't be replaced: {why}.",
        "Choose another one with --output, or empty this one yourself."
    );

    public static readonly ProblemKind NotWritten = new(
        "OUT02",
        "Site that could not be written",
        "The site could not be written: {why}",
        "Check permissions and disk space; the last good site is still in place."
    )
    {
        IsOfSystem = true,
    };

    public static readonly ProblemKind Busy = new(
        "OUT03",
        "Folder in use by another build",
        "Another build is writing to this folder.",
        "Wait until it has finished."
    );

    public static readonly ProblemKind Changed = new(
        "OUT04",
        "Published file that was changed",
        "{file} in this folder is not as a build wrote it, and would be replaced.",
        "Make the change in the sources, and delete the file."
    );
}
