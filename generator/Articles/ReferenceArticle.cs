namespace Generator.Articles;

/// <summary>Gives each article an id that other articles can refer to.</summary>
internal static class ReferenceArticle
{
    public static CrossReference Of(Manuscript article) =>
        new("article", Name(article.Source.Path), article.Source.Path, "", article.FrontMatter.Title);

    // The index page of a folder gets the name of the folder.
    private static string Name(string path) =>
        Path.GetFileNameWithoutExtension(path) is "index"
            ? Path.GetFileName(Path.GetDirectoryName(path))!
            : Path.GetFileNameWithoutExtension(path);
}
