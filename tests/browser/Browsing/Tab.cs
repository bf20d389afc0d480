namespace Browser.Tests.Browsing;

/// <summary>
/// A tab that goes from page to page, because opening a browser context takes longer than opening a page. For tests
/// that leave nothing behind: no storage, no granted permission, no changed clock.
/// </summary>
public sealed class Tab : IAsyncLifetime
{
    private IPage? _scripted;

    private IPage? _plain;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var page in new[] { _scripted, _plain }.OfType<IPage>())
        {
            await page.Context.CloseAsync();
        }
    }

    /// <summary>Loads a page anew; by default the window is light and has 1280 × 900 pixels.</summary>
    internal async Task<Visit> To(Uri url, ViewportSize? window = null, PageEmulateMediaOptions? look = null) =>
        await Visit.In(await Page(), url, window, look);

    /// <summary>The tab that runs scripts.</summary>
    internal async Task<IPage> Page() => _scripted ??= await Open(isScripted: true);

    /// <summary>Loads a page anew, and runs none of its scripts.</summary>
    internal async Task<Visit> WithoutScript(Uri url) =>
        await Visit.In(_plain ??= await Open(isScripted: false), url, window: null, look: null);

    private static async Task<IPage> Open(bool isScripted)
    {
        var browser = await Chromium.Browser;
        var context = await browser.NewContextAsync(new() { JavaScriptEnabled = isScripted });
        return await context.NewPageAsync();
    }
}
