namespace Generator.Redirects;

/// <summary>A former path of a page.</summary>
/// <param name="To">The page that it redirects to.</param>
public sealed record Redirect(string SitePath, Page To) : ISitePage, IDocument
{
    public static IEnumerable<Redirect> From(Page page) =>
        page.FrontMatter.RedirectFrom.Select(former => new Redirect(
            former.EndsWith('/') ? $"{former}index.html" : former,
            page
        ));
}
