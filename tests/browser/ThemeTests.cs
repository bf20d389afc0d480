using Browser.Tests.Browsing;
using Browser.Tests.Sites;

namespace Browser.Tests;

/// <summary>The switch between system, light and dark colours.</summary>
public class ThemeTests(SiteServer server) : IClassFixture<SiteServer>
{
    private const string Chosen = "document.documentElement.dataset.theme";
    private const string Paper = "getComputedStyle(document.documentElement).backgroundColor";

    [BrowserTheory]
    [InlineData("light", ColorScheme.Dark)]
    [InlineData("dark", ColorScheme.Light)]
    public async Task A_choice_holds_against_the_system_on_every_page(string theme, ColorScheme system)
    {
        await using var visit = await Visit.To(server.Url, new() { ColorScheme = system });
        await using var other = await Visit.To(
            server.Url,
            new() { ColorScheme = system == ColorScheme.Dark ? ColorScheme.Light : ColorScheme.Dark }
        );
        var wanted = await other.Page.EvaluateAsync<string>(Paper);
        Assert.NotEqual(wanted, await visit.Page.EvaluateAsync<string>(Paper));

        await Choice(visit, theme).CheckAsync();
        Assert.Equal(wanted, await visit.Page.EvaluateAsync<string>(Paper));
        await visit.Page.GotoAsync(new Uri(server.Url, "glossary.html").AbsoluteUri);

        Assert.Equal(wanted, await visit.Page.EvaluateAsync<string>(Paper));
        await Assertions.Expect(Choice(visit, theme)).ToBeCheckedAsync();
        Assert.Empty(visit.Complaints);
    }

    [BrowserFact]
    public async Task The_third_choice_is_the_system_again()
    {
        await using var visit = await Visit.To(server.Url);
        var light = await visit.Page.EvaluateAsync<string>(Paper);
        await Choice(visit, "light").CheckAsync();
        await Choice(visit, "system").CheckAsync();
        await visit.Page.ReloadAsync();

        await Assertions.Expect(Choice(visit, "system")).ToBeCheckedAsync();
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });

        Assert.NotEqual(light, await visit.Page.EvaluateAsync<string>(Paper));
    }

    [BrowserFact]
    public async Task Nothing_is_drawn_in_other_colours_first()
    {
        await using var visit = await Visit.To(server.Url);
        await Choice(visit, "dark").CheckAsync();
        // Read as soon as the body exists, before anything can be painted.
        await visit.Page.AddInitScriptAsync(
            $$"""
            new MutationObserver((_, watch) => {
              if (document.body) { window.atFirst = {{Chosen}}; watch.disconnect(); }
            }).observe(document, { childList: true, subtree: true });
            """
        );
        await visit.Page.ReloadAsync();

        Assert.Equal("dark", await visit.Page.EvaluateAsync<string>("window.atFirst"));
    }

    [BrowserFact]
    public async Task Where_nothing_can_be_kept_a_choice_holds_for_the_page()
    {
        await using var visit = await Visit.To(server.Url);
        await visit.Page.AddInitScriptAsync(
            "Object.defineProperty(window, 'localStorage', "
                + "{ get() { throw new DOMException('No', 'SecurityError'); } });"
        );
        await visit.Page.ReloadAsync();
        Assert.Equal("system", await visit.Page.EvaluateAsync<string>(Chosen));

        await Choice(visit, "dark").CheckAsync();

        Assert.Equal("dark", await visit.Page.EvaluateAsync<string>(Chosen));
        Assert.Empty(visit.Complaints);
    }

    [BrowserFact]
    public async Task Arrows_choose()
    {
        await using var visit = await Visit.To(server.Url);
        await Choice(visit, "system").FocusAsync();
        await visit.Page.Keyboard.PressAsync("ArrowRight");

        await Assertions.Expect(Choice(visit, "light")).ToBeFocusedAsync();
        Assert.Equal("light", await visit.Page.EvaluateAsync<string>(Chosen));
    }

    [BrowserFact]
    public async Task Without_a_script_there_is_nothing_to_choose()
    {
        await using var visit = await Visit.To(server.Url, new() { JavaScriptEnabled = false });

        await Assertions.Expect(visit.Page.Locator(".theme-switch")).ToBeHiddenAsync();
    }

    private static ILocator Choice(Visit visit, string theme) => visit.Page.Locator($".theme-switch [value={theme}]");
}
