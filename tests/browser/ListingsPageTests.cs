using Browser.Tests.Browsing;
using Browser.Tests.Sites;

namespace Browser.Tests;

/// <summary>The filter on the page of all listings.</summary>
public class ListingsPageTests
{
    private static readonly Uri Listings = new(PublishedSite.OnDisk, "listings/index.html");

    [BrowserFact]
    public async Task Typing_leaves_the_rows_with_all_words_and_says_how_many()
    {
        await using var visit = await Visit.To(Listings);
        var rows = visit.Page.Locator("main tbody tr:visible");
        var all = await rows.CountAsync();

        await Field(visit).FocusAsync();
        await visit.Page.Keyboard.TypeAsync("ANIMALS naive");
        await Assertions
            .Expect(visit.Page.Locator(".filter [role=status]"))
            .ToHaveTextAsync($"{await rows.CountAsync()} of {all} listings");

        Assert.InRange(await rows.CountAsync(), 1, all / 10);
        Assert.All(await rows.AllTextContentsAsync(), row =>
            Assert.Contains("naive", row, StringComparison.OrdinalIgnoreCase)
        );
        Assert.Equal(
            await visit.Page.Locator("main h2:visible").AllTextContentsAsync(),
            await visit
                .Page.Locator(".contents li:visible a")
                .EvaluateAllAsync<string[]>("links => links.map(link => link.firstChild.textContent)")
        );
        Faults.AssertNone(await Faults.Of(visit, PublishedSite.OnDisk));
    }

    [BrowserFact]
    public async Task An_empty_field_shows_all_rows_again()
    {
        await using var visit = await Visit.To(Listings);
        var rows = visit.Page.Locator("main tbody tr:visible");
        var all = await rows.CountAsync();

        await Field(visit).FillAsync("no listing has these words");
        await Assertions.Expect(rows).ToHaveCountAsync(0);
        await visit.Page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(rows).ToHaveCountAsync(all);
    }

    [BrowserFact]
    public async Task Without_a_script_there_is_no_field_and_every_row()
    {
        await using var visit = await Visit.To(Listings);
        await using var plain = await Visit.To(Listings, new() { JavaScriptEnabled = false });

        await Assertions.Expect(Field(plain)).ToHaveCountAsync(0);
        Assert.Equal(
            await visit.Page.Locator("tbody tr:visible").CountAsync(),
            await plain.Page.Locator("tbody tr:visible").CountAsync()
        );
    }

    // Not the site search in the header.
    private static ILocator Field(Visit visit) => visit.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Searchbox);
}
