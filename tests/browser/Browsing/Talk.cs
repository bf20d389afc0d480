namespace Browser.Tests.Browsing;

/// <summary>A deck of slides while a talk is given.</summary>
internal static class Talk
{
    /// <summary>Clicks a visible button of the deck, such as <c>present</c>.</summary>
    public static async Task Use(IPage page, string use) =>
        await page.Locator($"[data-use={use}]:visible").ClickAsync();

    /// <summary>Waits until a slide is shown; the first is number 1.</summary>
    public static async Task IsAt(IPage page, int number) =>
        await Assertions
            .Expect(page.Locator(".slide.now .address:visible"))
            .ToHaveTextAsync($"{number} / {await Length(page)}");

    /// <returns>The number of slides.</returns>
    public static async Task<int> Length(IPage page) => await page.Locator(".slide").CountAsync();
}
