namespace Generator.Preview;

/// <summary>Tells which files of a series are saved.</summary>
internal sealed class WatchFolder : IDisposable
{
    // Room for the events of a thousand files, as when a branch is switched.
    private const int BufferSize = 64 * 1024;

    private readonly FileSystemWatcher _watcher;

    /// <param name="root">Absolute path of the series root.</param>
    /// <param name="saved">
    /// Is told the path of each file that may have changed, relative to the root; "" if the system lost count.
    /// </param>
    public WatchFolder(string root, Action<string> saved)
    {
        _watcher = new FileSystemWatcher(root)
        {
            IncludeSubdirectories = true,
            InternalBufferSize = BufferSize,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite,
        };
        _watcher.Changed += (_, change) => Tell(change.FullPath);
        _watcher.Created += (_, change) => Tell(change.FullPath);
        _watcher.Deleted += (_, change) => Tell(change.FullPath);
        _watcher.Renamed += (_, change) =>
        {
            Tell(change.OldFullPath);
            Tell(change.FullPath);
        };
        _watcher.Error += (_, _) => saved("");
        _watcher.EnableRaisingEvents = true;

        void Tell(string path)
        {
            var relative = Folder.RelativePath(root, path);
            if (SavedFile.IsInput(relative) && !Directory.Exists(path))
            {
                saved(relative);
            }
        }
    }

    public void Dispose() => _watcher.Dispose();
}
