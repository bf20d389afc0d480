namespace Generator;

/// <summary>Lets one build at a time write to a folder. The system gives the lock back when its holder ends, however it ends.</summary>
internal static class OutputLock
{
    /// <param name="path">A file that need not exist; its folder does.</param>
    /// <returns>Null if another build has the lock.</returns>
    public static IDisposable? Take(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
    }
}
