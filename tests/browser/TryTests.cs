using System.Text.RegularExpressions;
using Browser.Tests.Browsing;
using Browser.Tests.Sites;

namespace Browser.Tests;

/// <summary>The page on which readers change programs and run them.</summary>
public class TryTests(SiteServer server) : IClassFixture<SiteServer>
{
    // The first time, the compiler itself is interpreted.
    private const int Patience = 120_000;

    // All take minutes, and each of them has run in this runtime for the proof: `TRY=all dotnet test tests/browser`.
    private static readonly bool All = Environment.GetEnvironmentVariable("TRY") == "all";

    [BrowserFact]
    public async Task Programs_print_here_what_their_tests_expect()
    {
        await using var visit = await Open("start/hello");
        var names = await visit
            .Page.Locator(".try-programs li")
            .EvaluateAllAsync<string[]>("items => items.map(item => item.id)");
        var chosen = All ? names : [.. names.GroupBy(name => name.Split('/')[0], (_, some) => some.First())];
        foreach (var name in chosen)
        {
            await visit.Page.EvaluateAsync("name => (location.hash = name)", name);
            await Assertions.Expect(visit.Page.Locator(".try-text")).ToHaveAttributeAsync("data-program", name);

            await visit.Page.Locator(".try-run").ClickAsync();

            await Says(visit, "It has ended, and printed what its test expects.");
        }

        Assert.InRange(names.Length, 60, 200);
        Assert.InRange(chosen.Length, 6, names.Length);
    }

    [BrowserFact]
    public async Task A_mistake_is_told_an_endless_loop_is_stopped_and_an_exception_is_shown()
    {
        await using var visit = await Open("start/hello");
        var (text, run) = (visit.Page.Locator(".try-text"), visit.Page.Locator(".try-run"));
        var original = await text.InputValueAsync();

        await text.FillAsync(original.Replace("WriteLine(", "WriteLin(", StringComparison.Ordinal));
        // By keyboard, in the text.
        await text.PressAsync("Control+Enter");
        await Says(visit, "It does not compile: 1 error.");
        var error = visit.Page.Locator(".try-errors button");
        await Assertions.Expect(error).ToHaveTextAsync(new Regex("^Hello\\.cs, line \\d+: .*WriteLin.* CS1061$"));
        await error.ClickAsync();
        await Assertions.Expect(text).ToBeFocusedAsync();
        var place = await text.EvaluateAsync<string>("text => text.value.slice(text.selectionStart)");
        Assert.StartsWith("WriteLin(", place, StringComparison.Ordinal);
        Assert.Empty(await Axe.Ask(visit));

        await text.FillAsync(Program("Console.WriteLine(\"moo\"); while (true) { }"));
        await run.ClickAsync();
        await Says(visit, "It is running.");
        await visit.Page.Locator(".try-stop").ClickAsync();
        await Says(visit, "It was stopped.");
        await Assertions.Expect(visit.Page.Locator(".try-output")).ToHaveTextAsync("moo\n");

        await text.FillAsync(Program("throw new InvalidOperationException(\"no hay\");"));
        await run.ClickAsync();
        await Says(visit, "It ended with exit code 134.");
        await Assertions
            .Expect(visit.Page.Locator(".try-output"))
            .ToContainTextAsync("Unhandled exception. System.InvalidOperationException: no hay");

        await text.FillAsync(
            Program("Crash(); static async void Crash() { await Task.Yield(); throw new(\"no hay\"); }")
        );
        await run.ClickAsync();
        await Says(visit, "It ended with exit code 134.");

        await visit.Page.Locator(".try-reset").ClickAsync();
        await Assertions.Expect(text).ToHaveValueAsync(original);
        await run.ClickAsync();
        await Says(visit, "It has ended, and printed what its test expects.");
    }

    [BrowserFact]
    public async Task A_program_that_does_not_arrive_is_told()
    {
        await using var visit = await Open("start/hello");
        await visit.Page.RouteAsync(new Regex("/try/programs/async/"), route => route.AbortAsync());

        await visit.Page.EvaluateAsync("() => (location.hash = 'async/streams')");

        await Says(visit, "The program could not be loaded. To try again, load this page again.");
        await Assertions.Expect(visit.Page.Locator(".try-run")).ToBeDisabledAsync();
        await visit.Page.EvaluateAsync("() => (location.hash = 'start/hello')");
        await Assertions.Expect(visit.Page.Locator(".try-run")).ToBeEnabledAsync();
    }

    [BrowserFact]
    public async Task Changes_travel_in_the_address_and_nothing_is_sent()
    {
        await using var visit = await Open("async/streams");
        var text = visit.Page.Locator(".try-text");
        var requests = visit.Requests.Count;

        await text.FillAsync("// Grüße an die Kühe 🐄");
        await visit.Page.Locator(".try-share").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".try-state")).ToContainTextAsync("your changes");
        await using var other = await Visit.To(new Uri(visit.Page.Url));

        await Assertions.Expect(other.Page.Locator(".try-text")).ToHaveValueAsync("// Grüße an die Kühe 🐄");
        await other.Page.GetByRole(AriaRole.Button, new() { Name = "Simulation.cs" }).ClickAsync();
        await Assertions.Expect(other.Page.Locator(".try-text")).ToHaveValueAsync(new Regex("class SimulatedLoop"));
        Assert.DoesNotContain(visit.Requests.Skip(requests), request => !IsRuntime(request));
        await using var broken = await Visit.To(new Uri(server.Url, "try/index.html#async/streams=broken"));
        await Says(broken, "The changes in the address cannot be read, so this is the program as it is.");
    }

    [BrowserFact]
    public async Task Nothing_of_it_is_loaded_before_a_reader_opens_it_and_a_figure_leads_there()
    {
        await using var visit = await Visit.To(new Uri(server.Url, "articles/what-is-concurrency.html"));
        var link = visit.Page.Locator("a[href='../try/index.html#concurrency/dinner']").First;

        Assert.DoesNotContain(visit.Requests, IsRuntime);
        await visit
            .Page.Locator("details.how-to-run")
            .EvaluateAllAsync<bool>("all => all.every(one => (one.open = true))");
        await link.ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".try-label")).ToHaveTextAsync("code/Concurrency/Dinner.cs");
    }

    [BrowserFact]
    public async Task From_disk_the_page_says_that_it_needs_a_server()
    {
        await using var visit = await Visit.To(
            new Uri($"{new Uri(PublishedSite.OnDisk, "try/index.html")}#start/hello")
        );

        await Assertions.Expect(visit.Page.Locator(".try-state")).ToContainTextAsync("python3 -m http.server");
        await Assertions.Expect(visit.Page.Locator(".try-run")).ToBeDisabledAsync();
    }

    private async Task<Visit> Open(string program)
    {
        var visit = await Visit.To(new Uri(server.Url, $"try/index.html#{program}"));
        await Assertions.Expect(visit.Page.Locator(".try")).ToBeVisibleAsync();
        return visit;
    }

    private static string Program(string body) =>
        $"public static class Try {{ public static void Main() {{ {body} }} }}";

    private static bool IsRuntime(IRequest request) =>
        Regex.IsMatch(request.Url, "/try/[0-9a-f]{16}/", RegexOptions.None, TimeSpan.FromSeconds(1));

    private static async Task Says(Visit visit, string words) =>
        await Assertions.Expect(visit.Page.Locator(".try-state")).ToHaveTextAsync(words, new() { Timeout = Patience });
}
