using System.Text.RegularExpressions;
using Browser.Tests.Browsing;
using Browser.Tests.Sites;

namespace Browser.Tests;

/// <summary>The reader decides which thread of a listing runs next.</summary>
public class SchedulerTests(Tab tab) : IClassFixture<Tab>
{
    private const string Race = "#listing-lucky-race";

    private const string Threads = "articles/coroutines-versus-threads.html";

    private static readonly Uri Article = new(PublishedSite.OnDisk, Threads);

    public static TheoryData<string, string> Listings
    {
        get
        {
            var found = new TheoryData<string, string>();
            foreach (var page in PublishedSite.PagesWith("class=\"scheduler\""))
            {
                foreach (var listing in FindListings(page))
                {
                    found.Add(page, listing);
                }
            }

            return found;
        }
    }

    [BrowserFact]
    public async Task A_reader_loses_an_egg_by_letting_two_threads_read_before_either_writes()
    {
        await using var visit = await Open(Race);
        var board = Board(visit, Race);
        await Assertions.Expect(board.Locator(".says")).ToHaveTextAsync("Who runs next?");

        await Choose(board, "Ann", "Bob", "Ann", "Bob");

        await Assertions.Expect(board.Locator(".says")).ToHaveTextAsync("Bob writes eggs: 1. Who runs next?");
        await Assertions.Expect(board.Locator(".values")).ToHaveTextAsync("eggs = 1");
        await Assertions.Expect(State(board, "4")).ToHaveTextAsync("cannot come any more");
        await Assertions.Expect(State(board, "3")).ToHaveTextAsync("can still come");
        await Assertions
            .Expect(board.Locator(".lanes td.does"))
            .ToHaveTextAsync([
                new Regex("^reads eggs: 0 line"),
                new Regex("^reads eggs: 0 line"),
                new Regex("^writes eggs: 1 line"),
                new Regex("^writes eggs: 1 line"),
            ]);

        await Choose(board, "Cleo", "Cleo", "Dan", "Dan");

        await Assertions
            .Expect(board.Locator(".says"))
            .ToHaveTextAsync("Dan writes eggs: 3. It ends with 3. Two met between reading and writing.");
        await Assertions.Expect(State(board, "3")).ToHaveTextAsync("is how it ended");
        await Assertions.Expect(Thread(board, "Ann")).ToHaveAttributeAsync("aria-disabled", "true");
        Assert.Empty(visit.Complaints);
    }

    [BrowserFact]
    public async Task The_line_of_each_threads_next_step_is_marked_while_the_scheduler_is_open()
    {
        await using var visit = await Open(Race);
        var next = visit.Page.Locator($"{Race} pre .line.next");

        await Assertions.Expect(next).ToHaveTextAsync("eggs++;");
        await Assertions.Expect(next).ToHaveAttributeAsync("data-next", "Ann, Bob, Cleo, Dan");
        await Choose(Board(visit, Race), "Bob", "Bob");
        await Assertions.Expect(next).ToHaveAttributeAsync("data-next", "Ann, Cleo, Dan");

        await visit.Page.Locator($"{Race} .scheduler > summary").ClickAsync();
        await Assertions.Expect(next).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Digits_choose_and_Backspace_goes_back_without_a_pointer()
    {
        await using var visit = await tab.To(Article);
        await visit.Page.Locator($"{Race} .scheduler > summary").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        var board = Board(visit, Race);
        await Assertions.Expect(Thread(board, "Ann")).ToBeVisibleAsync();

        await visit.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(Thread(board, "Ann")).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("2");
        await Assertions.Expect(board.Locator(".says")).ToHaveTextAsync("Bob reads eggs: 0. Who runs next?");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(board.Locator(".says")).ToHaveTextAsync("Ann reads eggs: 0. Who runs next?");
        await Assertions.Expect(Thread(board, "Ann")).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Backspace");
        await Assertions.Expect(board.Locator(".says")).ToHaveTextAsync("Bob reads eggs: 0. Who runs next?");

        await board.GetByText("From the beginning").ClickAsync();
        await Assertions.Expect(board.Locator(".says")).ToHaveTextAsync("Who runs next?");
        await visit.Page.Keyboard.PressAsync("Backspace");
        await Assertions.Expect(board.Locator(".says")).ToHaveTextAsync("Who runs next?");
    }

    [BrowserTheory]
    [MemberData(nameof(Listings))]
    public async Task The_shortest_way_to_each_end_is_played_to_that_end(string page, string listing)
    {
        await using var visit = await Open(listing, page);
        var board = Board(visit, listing);

        foreach (var end in await board.Locator(".ends li").AllAsync())
        {
            await end.Locator("button").ClickAsync();
            await Assertions.Expect(end.Locator("span")).ToHaveTextAsync("is how it ended");
            await Assertions.Expect(board.Locator(".threads button[aria-disabled=false]")).ToHaveCountAsync(0);
        }

        Assert.Empty(visit.Complaints);
    }

    [BrowserFact]
    public async Task A_way_is_played_step_by_step_until_the_reader_decides()
    {
        await using var visit = await Visit.To(Article);
        // From then on only the test advances the browser's clock.
        await visit.Page.Clock.InstallAsync();
        await visit.Page.Clock.PauseAtAsync(DateTime.UtcNow.AddDays(1));
        await visit.Page.Locator($"{Race} .scheduler > summary").ClickAsync();
        var (board, steps) = (Board(visit, Race), Board(visit, Race).Locator(".lanes td.does"));

        await board.GetByLabel("Show the shortest way to 1").ClickAsync();
        await visit.Page.Clock.RunForAsync(1_900);
        await Assertions.Expect(steps).ToHaveCountAsync(2);
        await board.GetByText("One step back").ClickAsync();
        await visit.Page.Clock.RunForAsync(60_000);

        await Assertions.Expect(steps).ToHaveCountAsync(1);
    }

    [BrowserFact]
    public async Task Whoever_has_to_wait_cannot_be_chosen()
    {
        const string Locked = "#listing-counted-with-lock";
        await using var visit = await Open(Locked);
        var board = Board(visit, Locked);

        await Choose(board, "Ann");
        await Assertions.Expect(Thread(board, "Bob")).ToContainTextAsync("waits: enters _door");
        await Thread(board, "Bob").DispatchEventAsync("click");

        await Assertions.Expect(board.Locator(".says")).ToHaveTextAsync("Ann enters _door. Only Ann can run.");
    }

    [BrowserFact]
    public async Task A_phone_shows_it_whole_and_by_touch()
    {
        await using var visit = await Visit.To(
            Article,
            new()
            {
                ViewportSize = new() { Width = 390, Height = 844 },
                HasTouch = true,
            }
        );
        await visit.Page.Locator($"{Race} .scheduler > summary").TapAsync();
        var board = Board(visit, Race);
        foreach (var name in new[] { "Ann", "Bob", "Cleo", "Dan", "Dan", "Cleo", "Bob", "Ann" })
        {
            await Thread(board, name).TapAsync();
        }

        await Assertions.Expect(State(board, "1")).ToHaveTextAsync("is how it ended");
        Assert.True(
            await visit.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"),
            "The page is wider than the window."
        );
        Assert.Empty(await Axe.Ask(visit, ".scheduler[open]"));
    }

    private static IEnumerable<string> FindListings(string page) =>
        Regex
            .Matches(
                File.ReadAllText(Path.Combine(PublishedSite.Folder, page)),
                "<figure class=\"listing[^\"]*\" id=\"([^\"]+)\">.*?</figure>",
                RegexOptions.Singleline
            )
            .Where(figure => figure.Value.Contains("class=\"scheduler\"", StringComparison.Ordinal))
            .Select(figure => $"#{figure.Groups[1].Value}");

    private async Task<Visit> Open(string listing, string page = Threads)
    {
        var url = new Uri(PublishedSite.OnDisk, page);
        var visit = await tab.To(url, look: new() { ReducedMotion = ReducedMotion.Reduce });
        // Some are the solution of an exercise, which is folded.
        await visit
            .Page.Locator(listing)
            .EvaluateAsync("one => { while ((one = one.parentElement.closest('details'))) one.open = true; }");
        await visit.Page.Locator($"{listing} .scheduler > summary").ClickAsync();
        return visit;
    }

    private static ILocator Board(Visit visit, string listing) => visit.Page.Locator($"{listing} .scheduler .board");

    private static ILocator Thread(ILocator board, string name) =>
        board.Locator(".thread").Filter(new() { HasText = name });

    private static ILocator State(ILocator board, string end) =>
        board.Locator($".ends li:has(samp:text-is('{end}')) span");

    private static async Task Choose(ILocator board, params string[] names)
    {
        foreach (var name in names)
        {
            await Thread(board, name).ClickAsync();
        }
    }
}
