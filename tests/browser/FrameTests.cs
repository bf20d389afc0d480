using Browser.Tests.Browsing;
using Browser.Tests.Sites;

namespace Browser.Tests;

/// <summary>What is around the text: contents, notes, heading links, and links to the neighbouring articles.</summary>
public class FrameTests(Tab tab) : IClassFixture<Tab>
{
    // The first level; of the second, a wide page shows only what is in the current section.
    private const string Sections = ".contents .lane > ul > li > a";

    public static TheoryData<string> PagesWithContents => [.. PublishedSite.PagesWith("<nav class=\"contents\"")];

    public static TheoryData<string> PagesWithNotes => [.. PublishedSite.PagesWith("class=\"noted\"")];

    public static TheoryData<string> Articles => [.. PublishedSite.PagesWith("<nav class=\"turn\"")];

    [BrowserTheory]
    [MemberData(nameof(PagesWithContents))]
    public async Task The_contents_follow_the_reader(string path)
    {
        await using var visit = await tab.To(new Uri(PublishedSite.OnDisk, path));
        var links = visit.Page.Locator(Sections);
        const string here = "[aria-current=location]";
        var current = visit.Page.Locator($".contents {here}");

        foreach (var index in new[] { 1, await links.CountAsync() - 1, 0 })
        {
            await links.Nth(index).ClickAsync();
            // Where a section begins with one of its parts, that is the current one.
            await Assertions.Expect(links.Nth(index).Locator("..").Locator(here)).ToHaveCountAsync(1);
            await Assertions.Expect(current).ToHaveCountAsync(1);
        }
    }

    [BrowserTheory]
    [MemberData(nameof(PagesWithContents))]
    public async Task The_contents_stay_beside_the_text_and_are_folded_above_it(string path)
    {
        await using (var wide = await tab.To(new Uri(PublishedSite.OnDisk, path)))
        {
            await wide.Page.Locator(Sections).Last.ClickAsync();
            await Assertions.Expect(wide.Page.Locator(Sections).Last).ToBeInViewportAsync();
        }

        await using var narrow = await tab.To(new Uri(PublishedSite.OnDisk, path), new() { Width = 390, Height = 844 });
        await Assertions.Expect(narrow.Page.Locator(Sections).First).ToBeHiddenAsync();
        await narrow.Page.Locator(".contents summary").ClickAsync();
        await Assertions.Expect(narrow.Page.Locator(Sections).First).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Long_contents_follow_the_reader_and_keep_still_under_the_pointer()
    {
        await using var visit = await tab.To(new Uri(PublishedSite.OnDisk, "listings/index.html"));
        var lane = visit.Page.Locator(".contents");
        var (first, last) = (visit.Page.Locator(Sections).First, visit.Page.Locator(Sections).Last);

        await lane.HoverAsync();
        await ScrollTo("document.documentElement.scrollHeight", last);
        Assert.Equal(0, await lane.EvaluateAsync<int>("lane => lane.scrollTop"));

        await visit.Page.Mouse.MoveAsync(900, 400);
        await ScrollTo("scrollY + document.querySelector('main h2').getBoundingClientRect().top", first);
        await ScrollTo("document.documentElement.scrollHeight", last);
        await Assertions.Expect(last).ToBeInViewportAsync();

        async Task ScrollTo(string top, ILocator current)
        {
            await visit.Page.EvaluateAsync($"scrollTo(0, {top})");
            await Assertions.Expect(current).ToHaveAttributeAsync("aria-current", "location");
        }
    }

    [BrowserTheory]
    [MemberData(nameof(PagesWithNotes))]
    public async Task A_note_is_read_after_its_block_and_stands_beside_it_where_there_is_room(string path)
    {
        await using var visit = await tab.To(new Uri(PublishedSite.OnDisk, path));
        const string isBeside =
            "noted => { const [block, notes] = [noted.firstElementChild, noted.querySelector(':scope > .notes')];"
            + " return notes.getBoundingClientRect().left >= block.getBoundingClientRect().right; }";

        foreach (var noted in await visit.Page.Locator(".prose > .noted").AllAsync())
        {
            Assert.True(await noted.EvaluateAsync<bool>("noted => noted.lastElementChild.matches('.notes')"));
            await visit.Page.SetViewportSizeAsync(1280, 900);
            Assert.True(await noted.EvaluateAsync<bool>(isBeside));
            await visit.Page.SetViewportSizeAsync(1000, 900);
            Assert.False(await noted.EvaluateAsync<bool>(isBeside));
        }
    }

    [BrowserTheory]
    [MemberData(nameof(PagesWithContents))]
    public async Task A_heading_has_a_link_to_itself_seen_when_it_is_reached(string path)
    {
        await using var visit = await tab.To(new Uri(PublishedSite.OnDisk, path));
        await visit.Page.Mouse.MoveAsync(0, 0);

        Assert.Empty(
            await visit.Page.EvaluateAsync<string[]>(
                """
                () => [...document.querySelectorAll('.heading')]
                  .map(heading => [heading, heading.firstElementChild, heading.querySelector('.anchor')])
                  .filter(([_, own, anchor]) => decodeURIComponent(anchor.hash.slice(1)) !== own.id
                    || !anchor.ariaLabel.includes(own.textContent))
                  .map(([heading]) => heading)
                  .map(heading => heading.outerHTML)
                """
            )
        );
        var anchor = visit.Page.Locator(".heading .anchor").First;
        await visit.Page.Locator(".heading").First.HoverAsync();
        await Assertions.Expect(anchor).ToHaveCSSAsync("opacity", "1");
        await visit.Page.Mouse.MoveAsync(0, 0);
        await Assertions.Expect(anchor).ToHaveCSSAsync("opacity", "0");
    }

    [BrowserTheory]
    [MemberData(nameof(Articles))]
    public async Task What_turns_the_pages_leads_there_and_back(string path)
    {
        await using var visit = await tab.To(new Uri(PublishedSite.OnDisk, path));
        if (await visit.Page.Locator(".turn [rel=next]").CountAsync() == 0)
        {
            await Assertions.Expect(visit.Page.Locator(".turn [rel=prev]")).ToHaveCountAsync(1);
            return;
        }

        await visit.Page.Locator(".turn [rel=next]").ClickAsync();
        await visit.Page.Locator(".turn [rel=prev]").ClickAsync();

        Assert.Equal(new Uri(PublishedSite.OnDisk, path), new Uri(visit.Page.Url));
    }

    [BrowserFact]
    public async Task A_page_that_is_not_there_leads_to_all_that_is()
    {
        await using var visit = await tab.To(new Uri(PublishedSite.OnDisk, "404.html"));
        var links = await visit.Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('main a')].map(link => link.getAttribute('href'))"
        );

        Assert.Equal(Articles.Count, links.Count(link => link.StartsWith("articles/", StringComparison.Ordinal)));
        Assert.All(links, link =>
            Assert.True(
                File.Exists(Path.Combine(PublishedSite.Folder, link.EndsWith('/') ? link + "index.html" : link)),
                link
            )
        );
    }

    [BrowserTheory]
    [MemberData(nameof(PagesWithContents))]
    public async Task On_paper_nothing_is_left_that_can_only_be_pressed(string path)
    {
        await using var visit = await tab.To(new Uri(PublishedSite.OnDisk, path));
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions
            .Expect(visit.Page.Locator(":is(.site-header, .skip, .contents, .turn, .anchor, button.copy):visible"))
            .ToHaveCountAsync(0);
    }
}
