namespace Generator.AsGiven;

/// <summary>Checks the files of a series out as they were, into a git worktree that is kept.</summary>
/// <param name="root">Absolute path of the series' folder, which is the top of its repository.</param>
internal sealed class KeepWorktree(string root, CancellationToken cancel)
{
    /// <param name="revision">A tag, a branch or a commit.</param>
    /// <returns>Hash of the commit; null if this repository has none of that name.</returns>
    public async Task<string?> CommitOf(string revision) =>
        await Run("rev-parse", "--verify", "--quiet", "--end-of-options", $"{revision}^{{commit}}") is { } hash
            ? hash.Trim()
            : null;

    /// <summary>Checks a commit out into a folder. What was built there before is kept.</summary>
    /// <param name="folder">Absolute path of the folder.</param>
    /// <returns>Whether the folder has the files now.</returns>
    public async Task<bool> CheckOut(string commit, string folder)
    {
        // Without this file, git would take the folder for a part of the series, and check the commit out there.
        if (
            File.Exists(Path.Combine(folder, ".git"))
            && await Run("-C", folder, "checkout", "--quiet", "--force", "--detach", commit) is not null
        )
        {
            return true;
        }

        KeepEvidence(folder);
        var isThere =
            await Run("worktree", "prune") is not null
            && await Run("worktree", "add", "--quiet", "--detach", folder, commit) is not null;
        if (isThere && Directory.Exists(Kept(folder)))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(EvidenceIn(folder))!);
            Directory.Move(Kept(folder), EvidenceIn(folder));
        }

        return isThere;
    }

    // A machine that begins anew may have only this of the last time.
    private static void KeepEvidence(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        if (Directory.Exists(EvidenceIn(folder)) && !Directory.Exists(Kept(folder)))
        {
            Directory.Move(EvidenceIn(folder), Kept(folder));
        }

        Directory.Delete(folder, recursive: true);
    }

    private static string EvidenceIn(string folder) => Path.Combine(folder, "artifacts", "evidence");

    private static string Kept(string folder) => $"{folder}.evidence";

    // Hooks are for those who work in the repository.
    private Task<string?> Run(params string[] arguments) =>
        RunGit.In(root, ["-c", $"core.hooksPath={Path.DirectorySeparatorChar}none", .. arguments], cancel);
}
