using System.Xml.Linq;

namespace Generator;

/// <summary>The Atom feed (RFC 4287).</summary>
internal static class BuildAtom
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <returns>No file if no page has a date: Atom requires one, and the time of the build would tell nothing about the text.</returns>
    public static IEnumerable<OutputFile> For(Site site) =>
        site.Dated.IsEmpty ? [] : [OutputFile.Of(OutputFile.AtomFeed, XmlText.Of(Feed(site)))];

    private static XElement Feed(Site site) => new(
        Atom + "feed",
        new XAttribute(XNamespace.Xml + "lang", site.Settings.Language),
        new XElement(Atom + "id", FeedId.Of(site.Settings.Title)),
        new XElement(Atom + "title", site.Settings.Title),
        new XElement(Atom + "subtitle", site.Settings.Description),
        new XElement(Atom + "updated", Midnight(site.Dated[0].Day)),
        new XElement(Atom + "author", new XElement(Atom + "name", site.Settings.Author)),
        // A feed should say where it lies (4.1.1), but it can't if nobody knows. What it leads to is found from there (4.2.7.1: a reference may be relative).
        site.Settings.Address is { } address ? Link("self", "application/atom+xml", address.Of(OutputFile.AtomFeed)) : null,
        Link("alternate", "text/html", site.Settings.Address?.Of("index.html") ?? "index.html"),
        site.Dated.Select(page => Entry(page, site.Settings)));

    private static XElement Entry(Page page, Settings settings) => new(
        Atom + "entry",
        new XElement(Atom + "id", FeedId.Of(settings.Title, page.Address)),
        new XElement(Atom + "title", page.FrontMatter.Title),
        new XElement(Atom + "updated", Midnight(page.Day)),
        page.FrontMatter.Published is { } published ? new XElement(Atom + "published", Midnight(published)) : null,
        Link("alternate", "text/html", settings.Address?.Of(page.Address) ?? page.Address),
        new XElement(Atom + "summary", page.FrontMatter.Description));

    private static XElement Link(string relation, string type, string address) =>
        new(Atom + "link", new XAttribute("rel", relation), new XAttribute("type", type), new XAttribute("href", address));

    // A day is all that is known; Atom wants a moment.
    private static string Midnight(DateOnly? day) => $"{day:O}T00:00:00Z";
}
