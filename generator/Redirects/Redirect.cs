namespace Generator.Redirects;

/// <summary>A former path of a page.</summary>
/// <param name="To">The page that it redirects to.</param>
public sealed record Redirect(string Address, Page To) : IAddressed, IDocument
{
    public static IEnumerable<Redirect> From(Page page) =>
        page.FrontMatter.RedirectFrom.Select(address => new Redirect(
            address.EndsWith('/') ? $"{address}index.html" : address,
            page
        ));
}
