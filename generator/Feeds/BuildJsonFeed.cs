using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Generator.Feeds;

/// <summary>Builds the JSON Feed (version 1.1), with the same entries as the Atom feed.</summary>
internal static class BuildJsonFeed
{
    public const string Path = "feed.json";

    /// <param name="site">At least one of its pages has a date.</param>
    public static OutputFile For(Site site, SiteUrl baseUrl, ListPart part, ImmutableArray<Page> pages) =>
        OutputFile.OnDemand(part.SitePath, () => $"{JsonText.Of(Feed(site, baseUrl, part, pages))}\n");

    private static JsonObject Feed(Site site, SiteUrl baseUrl, ListPart part, ImmutableArray<Page> pages)
    {
        var feed = new JsonObject
        {
            ["version"] = "https://jsonfeed.org/version/1.1",
            ["title"] = site.Settings.Title,
            ["home_page_url"] = baseUrl.Of("index.html"),
            ["feed_url"] = baseUrl.Of(part.SitePath),
            ["description"] = site.Settings.Description,
            ["language"] = site.Settings.Language,
            ["authors"] = new JsonArray(new JsonObject { ["name"] = site.Settings.Author }),
            ["items"] = new JsonArray([.. pages.Select(page => Item(page, baseUrl, site.Settings))]),
        };
        if (part.Next is { } next)
        {
            feed.Insert(4, "next_url", baseUrl.Of(next));
        }

        return feed;
    }

    private static JsonObject Item(Page page, SiteUrl baseUrl, SeriesSettings settings)
    {
        var item = new JsonObject
        {
            ["id"] = StableId.Of(settings.WrittenTitle, page.SitePath),
            ["url"] = baseUrl.Of(page.SitePath),
            ["title"] = page.FrontMatter.Title,
            ["content_text"] = page.FrontMatter.Description,
            ["date_modified"] = $"{page.Day:O}T00:00:00Z",
        };
        if (page.FrontMatter.Published is { } published)
        {
            item["date_published"] = $"{published:O}T00:00:00Z";
        }

        return item;
    }
}
