using Browser.Tests.Browsing;
using Browser.Tests.Sites;

namespace Browser.Tests;

/// <summary>The copy buttons of listings.</summary>
// A browser has one clipboard.
[Collection("clipboard")]
public class CopyTests
{
    private static readonly string[] Markers = ["#region ", "#endregion", "// begin-snippet:", "// end-snippet"];

    public static TheoryData<string> Pages => [.. PublishedSite.PagesWith("class=\"foot\"")];

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Each_listing_is_copied_as_it_stands_in_its_file(string path)
    {
        await using var visit = await Open(path);

        var first = await Copy(visit, await visit.Page.Locator("figure.listing").First.ElementHandleAsync());
        Assert.True(first.IsFocused);
        Assert.Contains("Copied", first.Said, StringComparison.Ordinal);
        var others = await visit.Page.EvaluateAsync<Copied[]>(
            $$"""
            async () => {
              const all = [];
              for (const figure of [...document.querySelectorAll('figure.listing')].slice(1)) {
                const button = figure.querySelector('figcaption button.copy');
                const isDone = new Promise(done => new MutationObserver(() => {
                  if (button.textContent === 'Copied') { done(); }
                }).observe(button, { childList: true, characterData: true, subtree: true }));
                button.click();
                await isDone;
                all.push(await ({{Read}})(figure));
              }
              return all;
            }
            """
        );

        Assert.All([first, .. others], copied =>
        {
            Assert.Equal(copied.Lines, copied.Text.Count(letter => letter == '\n'));
            Assert.Contains(copied.Text, Source(copied.File), StringComparison.Ordinal);
        });
    }

    [BrowserFact]
    public async Task What_was_copied_is_said_until_the_next_is()
    {
        await using var visit = await Open(PublishedSite.PagesWith("class=\"foot\"")[0]);
        var (first, second) = (visit.Page.Locator("figure.listing").First, visit.Page.Locator("figure.listing").Nth(1));

        await Copy(visit, await first.ElementHandleAsync());
        await visit.Page.Clock.RunForAsync(1500);
        await Copy(visit, await second.ElementHandleAsync());
        await visit.Page.Clock.RunForAsync(1500);

        await Assertions.Expect(Button(first)).ToHaveTextAsync("Copy");
        await Assertions.Expect(Button(second)).ToHaveTextAsync("Copied");
        await Assertions.Expect(Status(visit)).ToContainTextAsync("Copied");
    }

    // The browser's clock is paused; only tests advance it.
    private static async Task<Visit> Open(string path)
    {
        var visit = await Visit.To(
            new Uri(PublishedSite.OnDisk, path),
            new() { Permissions = ["clipboard-read", "clipboard-write"] }
        );
        await visit.Page.Clock.InstallAsync();
        await visit.Page.Clock.PauseAtAsync(DateTime.UtcNow.AddDays(1));
        return await visit.Unfolded();
    }

    // One script, because each question is a round trip to the browser.
    private const string Read = """
        async figure => ({
          text: await navigator.clipboard.readText(),
          lines: figure.querySelectorAll('.line').length,
          file: figure.querySelector('figcaption code').textContent,
          isFocused: document.activeElement === figure.querySelector('figcaption button.copy'),
          said: document.querySelector('body > [role=status]').textContent,
        })
        """;

    private static async Task<Copied> Copy(Visit visit, IElementHandle figure)
    {
        var button = Assert.Single(await figure.QuerySelectorAllAsync("figcaption button.copy"));
        await button.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForFunctionAsync("button => button.textContent === 'Copied'", button);
        return await figure.EvaluateAsync<Copied>(Read);
    }

    private static ILocator Button(ILocator figure) => figure.Locator("figcaption button.copy");

    private static ILocator Status(Visit visit) => visit.Page.Locator("body > [role=status]");

    // The file without the lines that mark its listings.
    private static string Source(string file) =>
        string.Join(
            '\n',
            File.ReadAllText(Path.Combine(Repository.Root, file))
                .Split('\n')
                .Where(line => !Markers.Any(marker => line.TrimStart().StartsWith(marker, StringComparison.Ordinal)))
        );

    private sealed record Copied
    {
        public required string Text { get; init; }

        public required int Lines { get; init; }

        public required string File { get; init; }

        public required bool IsFocused { get; init; }

        public required string Said { get; init; }
    }
}
