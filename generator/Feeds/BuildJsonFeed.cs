using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Generator.Feeds;

/// <summary>Builds the JSON Feed (version 1.1), with the same entries as the Atom feed.</summary>
internal static class BuildJsonFeed
{
    public const string Path = "feed.json";

    /// <param name="site">At least one of its pages has a date.</param>
    public static OutputFile For(Site site, ListPart part, ImmutableArray<Page> pages) =>
        OutputFile.OnDemand(part.SitePath, () => $"{JsonText.Of(Feed(site, part, pages))}\n");

    private static JsonObject Feed(Site site, ListPart part, ImmutableArray<Page> pages)
    {
        var feed = new JsonObject
        {
            ["version"] = "https://jsonfeed.org/version/1.1",
            ["title"] = site.Settings.Title,
            ["description"] = site.Settings.Description,
            ["language"] = site.Settings.Language,
            ["authors"] = new JsonArray(new JsonObject { ["name"] = site.Settings.Author }),
            ["items"] = new JsonArray([.. pages.Select(page => Item(page, site.Settings))]),
        };
        // All URLs are optional, and none of them may be relative.
        if (site.Settings.BaseUrl is { } baseUrl)
        {
            feed.Insert(2, "home_page_url", baseUrl.Of("index.html"));
            feed.Insert(3, "feed_url", baseUrl.Of(part.SitePath));
            if (part.Next is { } next)
            {
                feed.Insert(4, "next_url", baseUrl.Of(next));
            }
        }

        return feed;
    }

    private static JsonObject Item(Page page, SeriesSettings settings)
    {
        var item = new JsonObject
        {
            ["id"] = StableId.Of(settings.Title, page.SitePath),
            ["title"] = page.FrontMatter.Title,
            ["content_text"] = page.FrontMatter.Description,
            ["date_modified"] = $"{page.Day:O}T00:00:00Z",
        };
        if (page.FrontMatter.Published is { } published)
        {
            item["date_published"] = $"{published:O}T00:00:00Z";
        }

        if (settings.BaseUrl is { } baseUrl)
        {
            item.Insert(1, "url", baseUrl.Of(page.SitePath));
        }

        return item;
    }
}
