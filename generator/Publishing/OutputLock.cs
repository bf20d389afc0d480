namespace Generator.Publishing;

/// <summary>
/// Lets only one build at a time write to a folder. The system releases the lock when the process ends, even if it is
/// killed.
/// </summary>
internal static class OutputLock
{
    /// <param name="path">Path of the lock file. It need not exist, but its folder must.</param>
    /// <returns>Null if another build has the lock.</returns>
    public static IDisposable? Take(string path)
    {
        try
        {
            return new FileStream(
                path,
                FileMode.OpenOrCreate,
                FileAccess.ReadWrite,
                FileShare.None,
                1,
                FileOptions.DeleteOnClose
            );
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
    }
}
