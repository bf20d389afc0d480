namespace Generator.Books;

/// <summary>Tells whether a build makes books.</summary>
internal static class ReadRequest
{
    /// <returns>
    /// True if the user asks for them, or for a comparison with a site that has them.
    /// </returns>
    public static bool IsForBooks(BuildOptions options) =>
        options.Books || (options.Compared is { } site && File.Exists(Path.Combine(site, BookFile.Epub.Path)));
}
