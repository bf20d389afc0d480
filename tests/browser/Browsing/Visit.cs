using System.Collections.Concurrent;

namespace Browser.Tests.Browsing;

/// <summary>One page, opened in a fresh browser context.</summary>
internal sealed class Visit : IAsyncDisposable
{
    // Concurrent: the browser adds to them while a test reads them.
    private readonly ConcurrentQueue<string> _complaints = [];
    private readonly ConcurrentQueue<IRequest> _requests = [];

    private Visit(IPage page)
    {
        Page = page;
        page.Console += (_, message) => _complaints.Enqueue($"console {message.Type}: {message.Text}");
        page.PageError += (_, error) => _complaints.Enqueue($"script error: {error}");
        page.RequestFailed += (_, request) => _complaints.Enqueue($"failed request: {request.Url} {request.Failure}");
        page.Request += (_, request) => _requests.Enqueue(request);
    }

    public IPage Page { get; }

    /// <summary>What the browser reported: console messages, script errors, CSP violations, failed requests.</summary>
    public IReadOnlyList<string> Complaints => [.. _complaints];

    public IReadOnlyList<IRequest> Requests => [.. _requests];

    /// <param name="window">Options of the window; by default it is light and has 1280 × 900 pixels.</param>
    public static async Task<Visit> To(Uri url, BrowserNewContextOptions? window = null)
    {
        window ??= new();
        window.ViewportSize ??= new() { Width = 1280, Height = 900 };
        var browser = await Chromium.Browser;
        var context = await browser.NewContextAsync(window);
        var visit = new Visit(await context.NewPageAsync());
        await visit.Page.GotoAsync(url.AbsoluteUri, new() { WaitUntil = WaitUntilState.Load });
        return visit;
    }

    /// <summary>Opens all <c>details</c> elements, so that checks see their content.</summary>
    public async Task<Visit> Unfolded()
    {
        await Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(details => details.open = true)");
        return this;
    }

    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();
}
