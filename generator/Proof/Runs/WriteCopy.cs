namespace Generator.Proof.Runs;

/// <summary>Copies a folder with all that is in it.</summary>
internal static class WriteCopy
{
    /// <param name="from">Absolute path of the folder.</param>
    /// <param name="to">Absolute path of the copy; what is there is overwritten.</param>
    public static void Of(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }
}
