namespace Generator.Articles;

/// <summary>Reads the Markdown files under <c>input/</c>.</summary>
internal static class ReadArticles
{
    /// <param name="root">Absolute path of the series' folder.</param>
    /// <returns>The files, ordered by path, with a problem for each file that can't be read.</returns>
    public static IEnumerable<IDocument> From(string root)
    {
        foreach (
            var name in Folder
                .Files(root, "input")
                .Where(name => name.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
        )
        {
            var (text, problem) = TextFile.Read(root, name);
            if (problem is not null)
            {
                yield return problem;
            }

            // One that can be read has more to be told.
            if (problem is null || text.Length > 0)
            {
                yield return new SourceFile(name, text);
            }
        }
    }
}
