using Browser.Tests.Browsing;
using Browser.Tests.Sites;

namespace Browser.Tests;

/// <summary>The second window of a talk, which only the speaker sees.</summary>
public class PresenterTests(SiteServer server) : IClassFixture<SiteServer>
{
    public static TheoryData<bool> Sources => [true, false];

    [BrowserTheory]
    [MemberData(nameof(Sources))]
    public async Task Both_windows_show_the_same_slide_whichever_turns_it(bool isOnDisk)
    {
        await using var visit = await Visit.To(Deck(isOnDisk));
        var (talk, last) = (visit.Page, await Talk.Length(visit.Page));
        await talk.Keyboard.PressAsync("ArrowRight");
        await talk.Keyboard.PressAsync("ArrowRight");

        await using var presenter = await visit.Opened(() => talk.Keyboard.PressAsync("p"));
        await Talk.IsAt(presenter.Page, 2);
        await talk.Keyboard.PressAsync("PageDown");
        await Talk.IsAt(presenter.Page, 3);
        await presenter.Page.Keyboard.PressAsync("End");
        await Talk.IsAt(talk, last);
        await Talk.Use(presenter.Page, "back");
        await Talk.IsAt(talk, last - 1);

        Faults.AssertNone([.. visit.Complaints, .. presenter.Complaints]);
    }

    [BrowserTheory]
    [MemberData(nameof(Sources))]
    public async Task A_window_goes_on_when_the_other_is_closed(bool isOnDisk)
    {
        await using var visit = await Visit.To(Deck(isOnDisk));

        await using var first = await Open(visit);
        await first.Page.CloseAsync();
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        await Talk.IsAt(visit.Page, 2);
        await using var second = await visit.Opened(() => visit.Page.Keyboard.PressAsync("p"));
        await Talk.IsAt(second.Page, 2);
        await visit.Page.CloseAsync();
        await Assertions.Expect(second.Page.Locator(".presenter-link")).ToContainTextAsync("closed");
        await second.Page.Keyboard.PressAsync("ArrowRight");
        await Talk.IsAt(second.Page, 3);

        Faults.AssertNone([.. visit.Complaints, .. second.Complaints]);
    }

    [BrowserTheory]
    [MemberData(nameof(Sources))]
    public async Task A_talk_that_was_loaded_again_finds_its_presenter_window(bool isOnDisk)
    {
        await using var visit = await Visit.To(Deck(isOnDisk));

        await using var presenter = await Open(visit);
        await presenter.Page.Keyboard.PressAsync("ArrowRight");
        await Talk.IsAt(visit.Page, 2);
        await visit.Page.ReloadAsync();
        await Talk.Use(visit.Page, "presenter");
        await visit.Page.Keyboard.PressAsync("End");

        await Talk.IsAt(presenter.Page, await Talk.Length(visit.Page));
        Assert.Equal(2, visit.Page.Context.Pages.Count);
    }

    [BrowserFact]
    public async Task It_tells_the_place_the_notes_and_the_next_slide()
    {
        await using var visit = await Visit.To(Deck(isOnDisk: true));
        await using var presenter = await Open(visit);
        var (page, last) = (presenter.Page, await Talk.Length(visit.Page));

        for (var slide = 1; slide <= last; slide++)
        {
            var shown = visit.Page.Locator(".slide").Nth(slide - 1);
            var notes = await shown.Locator(".notes > :not(summary)").AllTextContentsAsync();
            await Assertions.Expect(page.Locator(".presenter-place")).ToHaveTextAsync($"Slide {slide} of {last}");
            Assert.NotEmpty(notes);
            Assert.Equal(notes, await page.Locator(".presenter-notes > *").AllTextContentsAsync());
            Assert.Equal(
                slide < last ? [$"{slide} / {last}", $"{slide + 1} / {last}"] : [$"{slide} / {last}"],
                await page.Locator(".address:visible").AllTextContentsAsync()
            );
            await page.Keyboard.PressAsync("ArrowRight");
        }
    }

    [BrowserFact]
    public async Task Its_clock_runs_pauses_goes_on_and_begins_again()
    {
        await using var visit = await Visit.To(Deck(isOnDisk: true), new() { TimezoneId = "UTC" });
        var start = new DateTime(2026, 3, 1, 14, 30, 0, DateTimeKind.Utc);
        await visit.Page.Context.Clock.SetFixedTimeAsync(start);
        await using var presenter = await Open(visit);
        var page = presenter.Page;

        await Reads(after: 65, "01:05", "14:31");
        await page.Locator(".presenter-pause").ClickAsync();
        await Reads(after: 125, "01:05", "14:32");
        await page.Locator(".presenter-pause").ClickAsync();
        await Reads(after: 3725, "1:01:05", "15:32");
        await page.Locator(".presenter-reset").ClickAsync();
        await Reads(after: 3785, "01:00", "15:33");

        async Task Reads(int after, string timer, string time)
        {
            await visit.Page.Context.Clock.SetFixedTimeAsync(start.AddSeconds(after));
            await Assertions.Expect(page.Locator(".presenter-time")).ToHaveTextAsync(time);
            await Assertions.Expect(page.Locator(".presenter-timer")).ToHaveTextAsync(timer);
        }
    }

    [BrowserFact]
    public async Task A_window_that_the_browser_blocks_is_told_on_the_page_and_the_talk_goes_on()
    {
        await using var visit = await Visit.To(Deck(isOnDisk: true));
        // Playwright turns the blocker off; a page that is blocked gets no window.
        await visit.Page.EvaluateAsync("() => { window.open = () => null; }");
        var says = visit.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "blocked the presenter window" });

        await Talk.Use(visit.Page, "presenter");
        await Assertions.Expect(says).ToBeInViewportAsync();
        await Talk.Use(visit.Page, "present");
        await Talk.IsAt(visit.Page, 1);
        await Assertions.Expect(says).ToHaveCountAsync(0);

        Faults.AssertNone(visit.Complaints);
    }

    [BrowserTheory]
    [MemberData(nameof(Sources))]
    public async Task Nobody_else_can_turn_the_slides(bool isOnDisk)
    {
        await using var visit = await Visit.To(Deck(isOnDisk));
        await using var presenter = await Open(visit);

        // It arrives before the promise is kept, because its own listener is the last one.
        await visit.Page.EvaluateAsync(
            """
            () => new Promise(arrived => {
              addEventListener('message', arrived, { once: true });
              postMessage({ slide: 7 }, '*');
            })
            """
        );
        await Talk.IsAt(visit.Page, 1);
        await presenter.Page.EvaluateAsync("() => opener.postMessage({ slide: -7 }, '*')");
        await presenter.Page.Keyboard.PressAsync("ArrowRight");

        await Talk.IsAt(visit.Page, 2);
        Faults.AssertNone([.. visit.Complaints, .. presenter.Complaints]);
    }

    [BrowserTheory]
    [InlineData(1280, 720)]
    [InlineData(390, 844)]
    public async Task It_has_no_fault_light_and_dark(int width, int height)
    {
        await using var visit = await Visit.To(Deck(isOnDisk: true));
        await using var presenter = await Open(visit);
        await presenter.Page.SetViewportSizeAsync(width, height);

        Faults.AssertNone(await Faults.Of(presenter, PublishedSite.OnDisk, next: ColorScheme.Dark));
    }

    private static async Task<Visit> Open(Visit talk)
    {
        var presenter = await talk.Opened(() => Talk.Use(talk.Page, "presenter"));
        await Talk.IsAt(presenter.Page, 1);
        // Its script is loaded once it tells the time.
        await Assertions.Expect(presenter.Page.Locator(".presenter-time")).Not.ToBeEmptyAsync();
        return presenter;
    }

    private Uri Deck(bool isOnDisk) => new(isOnDisk ? PublishedSite.OnDisk : server.Url, "talk/slides.html");
}
