using System.Collections.Immutable;
using System.Xml.Linq;

namespace Generator.Feeds;

/// <summary>Builds the Atom feed (RFC 4287).</summary>
internal static class BuildAtom
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public const string Path = "feed.xml";

    public const string MediaType = "application/atom+xml";

    /// <param name="site">At least one of its pages has a date.</param>
    public static OutputFile For(Site site, SiteUrl baseUrl, ListPart part, ImmutableArray<Page> pages) =>
        OutputFile.OnDemand(part.SitePath, () => XmlText.Of(Feed(site, baseUrl, part, pages)));

    private static XElement Feed(Site site, SiteUrl baseUrl, ListPart part, ImmutableArray<Page> pages) =>
        new(
            Atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", site.Settings.Language),
            new XElement(Atom + "id", StableId.Of(site.Settings.WrittenTitle)),
            new XElement(Atom + "title", site.Settings.Title),
            new XElement(Atom + "subtitle", site.Settings.Description),
            new XElement(Atom + "updated", Midnight(site.Catalog.Dated[0].Day)),
            new XElement(Atom + "author", new XElement(Atom + "name", site.Settings.Author)),
            Link("self", MediaType, baseUrl.Of(part.SitePath)),
            Link("alternate", "text/html", baseUrl.Of("index.html")),
            Parts(part).Select(other => Link(other.Relation, MediaType, baseUrl.Of(other.Path))),
            pages.Select(page => Entry(page, baseUrl, site.Settings))
        );

    // A feed that is cut into parts is a paged feed (RFC 5005, 3).
    private static IEnumerable<(string Relation, string Path)> Parts(ListPart part) =>
        part.Count == 1
            ? []
            :
            [
                ("first", part.First),
                .. part.Previous is { } previous ? [("previous", previous)] : Array.Empty<(string, string)>(),
                .. part.Next is { } next ? [("next", next)] : Array.Empty<(string, string)>(),
                ("last", part.PathOf(part.Count)),
            ];

    private static XElement Entry(Page page, SiteUrl baseUrl, SeriesSettings settings) =>
        new(
            Atom + "entry",
            new XElement(Atom + "id", StableId.Of(settings.WrittenTitle, page.SitePath)),
            new XElement(Atom + "title", page.FrontMatter.Title),
            new XElement(Atom + "updated", Midnight(page.Day)),
            page.FrontMatter.Published is { } published ? new XElement(Atom + "published", Midnight(published)) : null,
            Link("alternate", "text/html", baseUrl.Of(page.SitePath)),
            new XElement(Atom + "summary", page.FrontMatter.Description)
        );

    private static XElement Link(string relation, string type, string url) =>
        new(Atom + "link", new XAttribute("rel", relation), new XAttribute("type", type), new XAttribute("href", url));

    // Only the day is known; Atom requires a time.
    private static string Midnight(DateOnly? day) => $"{day:O}T00:00:00Z";
}
