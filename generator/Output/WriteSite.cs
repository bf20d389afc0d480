using System.Collections.Immutable;

namespace Generator;

/// <summary>Writes the site to a fresh folder beside the target and exchanges the two, so that there is always one whole site.</summary>
internal static class WriteSite
{
    /// <returns>What kept the site from being written; then the last one is as it was.</returns>
    public static ImmutableArray<Problem> To(BuildOptions options, ImmutableArray<OutputFile> files, CancellationToken cancel)
    {
        var at = new Location(Path.GetRelativePath(options.Root, options.Output).Replace('\\', '/'));
        if (OwnFolder.WhyNot(options.Root, options.Output) is { } why)
        {
            return [Problems.NotOurs(at, why)];
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(options.Output)!);
            using var turn = OutputLock.Take(Beside(options.Output, "lock"));
            if (turn is null)
            {
                return [Problems.Busy(at)];
            }

            var (fresh, aside) = (Beside(options.Output, "fresh"), Beside(options.Output, "aside"));
            Recover(fresh, aside, options.Output);
            Write(fresh, files, cancel);
            ExchangeFolders.Between(fresh, options.Output, aside);
            Remove(fresh);
            return [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [Problems.NotWritten(at, exception.Message)];
        }
    }

    // On the same disk as the target, because folders are exchanged only within one.
    private static string Beside(string output, string role) =>
        Path.Combine(Path.GetDirectoryName(output)!, $".{Path.GetFileName(output)}.{role}");

    // What a killed build left.
    private static void Recover(string fresh, string aside, string output)
    {
        Remove(fresh);
        if (!Directory.Exists(output) && Directory.Exists(aside))
        {
            Directory.Move(aside, output);
        }

        Remove(aside);
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Write(string folder, ImmutableArray<OutputFile> files, CancellationToken cancel)
    {
        foreach (var file in files)
        {
            cancel.ThrowIfCancellationRequested();
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Bytes.AsSpan());
        }
    }
}
