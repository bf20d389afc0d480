namespace Generator.Publishing;

/// <summary>
/// Lists the files of a site, so that a later build recognises the folder as its own and finds foreign files in it.
/// </summary>
internal static class BuildManifest
{
    /// <summary>Path of the manifest in the site.</summary>
    public const string Path = "site-manifest.txt";

    /// <summary>Where a path starts in a line of the manifest: after a SHA-256 in hex and two spaces.</summary>
    public const int PathColumn = 66;

    /// <summary>The manifest, in the form that <c>sha256sum --check</c> reads.</summary>
    public static ClosingFile File { get; } =
        new(Path, files => string.Concat(files.Select(file => $"{file.Hash}  {file.Path}\n")));
}
