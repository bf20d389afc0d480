namespace Generator.Build;

/// <summary>
/// Lets only one build at a time work in a series: another one waits. The system releases the lock when the process
/// ends, even if it is killed.
/// </summary>
internal static class BuildLock
{
    public const string Waiting = "Another build is at work in this folder. This one begins when that has ended.";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    // What the system says if another process has the lock: EWOULDBLOCK on Linux and macOS, and on Windows.
    private static readonly int[] Taken = [11, 35, unchecked((int)0x80070020)];

    /// <param name="root">Absolute path of the series root.</param>
    /// <param name="wait">Is called once if another build has the lock.</param>
    /// <returns>Null if nothing can be written there, so that no other build can either.</returns>
    public static async Task<IDisposable?> Take(string root, Action wait, CancellationToken cancel)
    {
        for (var isFirst = true; ; isFirst = false)
        {
            try
            {
                return Open(Path.Combine(root, "artifacts"));
            }
            catch (IOException exception) when (Taken.Contains(exception.HResult))
            {
                if (isFirst)
                {
                    wait();
                }

                await Task.Delay(Pause, cancel);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                return null;
            }
        }
    }

    // It stays: a build that has opened a file which another deletes would be alone with its lock.
    private static FileStream Open(string folder)
    {
        Directory.CreateDirectory(folder);
        return new FileStream(
            Path.Combine(folder, "build.lock"),
            FileMode.OpenOrCreate,
            FileAccess.ReadWrite,
            FileShare.None,
            bufferSize: 1
        );
    }
}
