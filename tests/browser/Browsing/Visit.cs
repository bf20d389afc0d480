using System.Collections.Concurrent;

namespace Browser.Tests.Browsing;

/// <summary>One page, opened in a fresh browser context or in a tab that is used again.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private static readonly ViewportSize Desktop = new() { Width = 1280, Height = 900 };

    // Concurrent: the browser adds to them while a test reads them.
    private readonly ConcurrentQueue<string> _complaints = [];
    private readonly ConcurrentQueue<IRequest> _requests = [];

    // The tab outlives the visit.
    private readonly bool _isInTab;

    private Visit(IPage page, bool isInTab)
    {
        Page = page;
        _isInTab = isInTab;
        page.Console += OnConsole;
        page.PageError += OnPageError;
        page.RequestFailed += OnRequestFailed;
        page.Request += OnRequest;
    }

    public IPage Page { get; }

    /// <summary>What the browser reported: console messages, script errors, CSP violations, failed requests.</summary>
    public IReadOnlyList<string> Complaints => [.. _complaints];

    public IReadOnlyList<IRequest> Requests => [.. _requests];

    /// <param name="window">Options of the window; by default it is light and has 1280 × 900 pixels.</param>
    public static async Task<Visit> To(Uri url, BrowserNewContextOptions? window = null)
    {
        window ??= new();
        window.ViewportSize ??= Desktop;
        var browser = await Chromium.Browser;
        var context = await browser.NewContextAsync(window);
        var visit = new Visit(await context.NewPageAsync(), isInTab: false);
        return await visit.Load(url);
    }

    /// <summary>Loads a page in a tab as if it were new; by default the window is that of a fresh context.</summary>
    public static async Task<Visit> In(IPage tab, Uri url, ViewportSize? window, PageEmulateMediaOptions? look)
    {
        window ??= Desktop;
        look ??= new();
        await tab.Mouse.MoveAsync(-1, -1);
        await tab.SetViewportSizeAsync(window.Width, window.Height);
        await tab.EmulateMediaAsync(
            new()
            {
                Media = look.Media ?? Media.Null,
                ColorScheme = look.ColorScheme ?? ColorScheme.Light,
                ReducedMotion = look.ReducedMotion ?? ReducedMotion.NoPreference,
                ForcedColors = look.ForcedColors ?? ForcedColors.None,
            }
        );
        return await new Visit(tab, isInTab: true).Load(url);
    }

    /// <summary>The window that the page opens meanwhile; it is closed with that of the page.</summary>
    public async Task<Visit> Opened(Func<Task> act)
    {
        var opened = new Visit(await Page.RunAndWaitForPopupAsync(act), isInTab: true);
        await opened.Page.WaitForLoadStateAsync();
        return opened;
    }

    /// <summary>Opens all <c>details</c> elements, so that checks see their content, and what is loaded then.</summary>
    public async Task<Visit> Unfolded()
    {
        await Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(details => details.open = true)");
        await Page.WaitForFunctionAsync(
            """
            () => matchMedia('(scripting: none)').matches
              || [...document.querySelectorAll('details.scheduler')].every(({ dataset }) => 'ready' in dataset)
            """
        );
        return this;
    }

    /// <summary>
    /// Waits until the browser has drawn what is on the page now. Until then a key may scroll what a reader does not
    /// see yet, and the browser may drop that.
    /// </summary>
    public async Task Drawn() =>
        await Page.EvaluateAsync(
            "() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))"
        );

    public async ValueTask DisposeAsync()
    {
        Page.Console -= OnConsole;
        Page.PageError -= OnPageError;
        Page.RequestFailed -= OnRequestFailed;
        Page.Request -= OnRequest;
        if (!_isInTab)
        {
            await Page.Context.CloseAsync();
        }
    }

    private async Task<Visit> Load(Uri url)
    {
        await Page.GotoAsync(url.AbsoluteUri, new() { WaitUntil = WaitUntilState.Load });
        return this;
    }

    private void OnConsole(object? sender, IConsoleMessage message) =>
        _complaints.Enqueue($"console {message.Type}: {message.Text}");

    private void OnPageError(object? sender, string error) => _complaints.Enqueue($"script error: {error}");

    private void OnRequestFailed(object? sender, IRequest request) =>
        _complaints.Enqueue($"failed request: {request.Url} {request.Failure}");

    private void OnRequest(object? sender, IRequest request) => _requests.Enqueue(request);
}
