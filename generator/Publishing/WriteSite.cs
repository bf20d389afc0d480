using System.Collections.Immutable;

namespace Generator.Publishing;

/// <summary>
/// Writes the site to a new folder next to the target, then swaps the two, so that there is always one complete site.
/// </summary>
internal static class WriteSite
{
    /// <returns>What kept the site from being written; the previous site is unchanged then.</returns>
    public static ImmutableArray<Problem> To(BuildContext context, Documents files)
    {
        var options = context.Options;
        var at = new Location(Folder.RelativePath(options.Root, options.Output));
        if (OutputFolder.ReasonToKeep(options.Root, options.Output) is { } why)
        {
            return [PublishingProblems.NotOurs.At(at, why)];
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(options.Output)!);
            using var turn = OutputLock.Take(Beside(options.Output, "lock"));
            if (turn is null)
            {
                return [PublishingProblems.Busy.At(at)];
            }

            var (fresh, aside) = (Beside(options.Output, "fresh"), Beside(options.Output, "aside"));
            Recover(fresh, aside, options.Output);
            if (OutputFolder.FirstChanged(options.Output, context.Cancel) is { } changed)
            {
                return [PublishingProblems.Changed.At(at, changed)];
            }

            try
            {
                Write(fresh, files, context);
                WriteThrough.To(fresh);
                ExchangeFolders.Between(fresh, options.Output, aside);
                return [];
            }
            finally
            {
                TryRemove(fresh);
            }
        }
        // The last one is what .NET makes of a limit to the size of files.
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException)
        {
            return [PublishingProblems.NotWritten.At(at, exception.Message)];
        }
    }

    // On the same disk as the target, because folders can't be exchanged across disks.
    private static string Beside(string output, string role) =>
        Path.Combine(Path.GetDirectoryName(output)!, $".{Path.GetFileName(output)}.{role}");

    // Cleans up after a build that was killed.
    private static void Recover(string fresh, string aside, string output)
    {
        Remove(fresh);
        if (!Directory.Exists(output) && Directory.Exists(aside))
        {
            Directory.Move(aside, output);
        }

        Remove(aside);
    }

    // What is left of either site takes room on a disk that may be full. If it stays, the next build tells why.
    private static void TryRemove(string folder)
    {
        try
        {
            Remove(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException) { }
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // Files that are made on demand are made here, on all cores.
    private static void Write(string folder, Documents site, BuildContext context)
    {
        var files = site.Of<OutputFile>();
        foreach (
            var inside in files
                .Select(file => file.Path)
                .Concat(site.Of<ClosingFile>().Select(file => file.Path))
                .Select(path => Path.GetDirectoryName(path)!)
                .Distinct(StringComparer.Ordinal)
        )
        {
            Directory.CreateDirectory(Path.Combine(folder, inside));
        }

        var pages = new CountPages(context.Progress, Phase.Output, files.Count(file => file.IsPage));
        var written = files.OnAllCores(
            file =>
            {
                var bytes = file.Bytes.AsSpan();
                File.WriteAllBytes(Path.Combine(folder, file.Path), bytes);
                if (file.IsPage)
                {
                    pages.Next();
                }

                return HashedFile.Of(file.Path, bytes);
            },
            context.Cancel
        );
        foreach (var file in ClosingFile.All(site, written))
        {
            File.WriteAllBytes(Path.Combine(folder, file.Path), file.Bytes.AsSpan());
        }
    }
}
