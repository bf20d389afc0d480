using Browser.Tests.Browsing;
using Browser.Tests.Sites;
using UglyToad.PdfPig;

namespace Browser.Tests;

/// <summary>The slides on a projector. On a phone a slide may grow with its content; here it may not.</summary>
public class SlidesTests
{
    [BrowserTheory]
    [InlineData(1280, 720)]
    [InlineData(1920, 1080)]
    public async Task Each_slide_fills_the_projector_and_nothing_runs_out_of_it(int width, int height)
    {
        await using var visit = await Deck(width, height);

        Faults.AssertNone(
            await visit.Page.EvaluateAsync<string[]>(
                """
                () => [...document.querySelectorAll('.slide')].flatMap(slide => {
                  const face = slide.querySelector('.face'), box = face.getBoundingClientRect();
                  const high = Math.abs(box.height - innerHeight) > 1 ? [`${slide.id} is ${box.height} px high`] : [];
                  const out = [...face.querySelectorAll('.content *')].filter(part => {
                    const place = part.getBoundingClientRect();
                    return place.width > 1 && (place.bottom > box.bottom + 1 || place.right > box.right + 1
                      || /auto|scroll/.test(getComputedStyle(part).overflowX) && part.scrollWidth > part.clientWidth);
                  });
                  const over = out.slice(0, 1).map(part => `${slide.id}: ${part.cloneNode().outerHTML} runs out`);
                  return [...high, ...over];
                })
                """
            )
        );
    }

    [BrowserTheory]
    [InlineData(1280, 800)]
    [InlineData(1024, 768)]
    [InlineData(2520, 1080)]
    [InlineData(800, 1280)]
    [InlineData(390, 844)]
    public async Task A_talk_shows_one_slide_and_nothing_else_whatever_the_window_is_like(int width, int height)
    {
        await using var visit = await Deck(width, height);

        await Talk.Use(visit.Page, "present");
        for (var slide = 1; slide <= await Talk.Length(visit.Page); slide++)
        {
            await Talk.IsAt(visit.Page, slide);
            Faults.AssertNone(await visit.Page.EvaluateAsync<string[]>(Around));
            await visit.Page.Keyboard.PressAsync("ArrowRight");
        }
    }

    [BrowserFact]
    public async Task Keys_turn_the_slides_and_Escape_leads_back_to_the_page()
    {
        await using var visit = await Visit.To(new Uri(PublishedSite.OnDisk, "talk/slides.html"));
        var (page, last) = (visit.Page, await Talk.Length(visit.Page));

        foreach (
            var (key, slide) in new[]
            {
                ("ArrowRight", 1),
                ("ArrowRight", 2),
                ("PageDown", 3),
                ("Space", 4),
                ("Shift+Space", 3),
                ("ArrowLeft", 2),
                ("PageUp", 1),
                ("ArrowLeft", 1),
                ("End", last),
                ("PageDown", last),
                ("Home", 1),
                // The audience shall not see the notes.
                ("n", 1),
            }
        )
        {
            await page.Keyboard.PressAsync(key);
            await Talk.IsAt(page, slide);
            Assert.Equal(0, await page.Locator(".notes:visible").CountAsync());
        }

        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("n");
        Assert.Equal(last, await page.Locator(".face:visible").CountAsync());
        Assert.Equal(last, await page.Locator(".notes[open]:visible").CountAsync());
        await Assertions.Expect(page.Locator(".slide").First).ToBeFocusedAsync();
        Faults.AssertNone(visit.Complaints);
    }

    [BrowserFact]
    public async Task A_talk_begins_with_the_slide_that_is_in_view_and_follows_links()
    {
        await using var visit = await Visit.To(new Uri(PublishedSite.OnDisk, "talk/slides.html"));
        var id = await visit.Page.Locator(".slide").Nth(6).GetAttributeAsync("id");

        await visit.Page.EvaluateAsync("id => { location.hash = id; }", id);
        await visit.Page.WaitForFunctionAsync(
            "id => Math.abs(document.getElementById(id).getBoundingClientRect().top) < 2",
            id
        );
        await visit.Drawn();
        await visit.Page.Keyboard.PressAsync("f");
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        await Talk.IsAt(visit.Page, 7);
        await visit.Page.EvaluateAsync("() => { location.hash = document.querySelector('.slide').id; }");

        await Talk.IsAt(visit.Page, 1);
    }

    [BrowserFact]
    public async Task Buttons_do_what_the_keys_do()
    {
        await using var visit = await Visit.To(new Uri(PublishedSite.OnDisk, "talk/slides.html"));

        await Talk.Use(visit.Page, "fill");
        await Talk.IsAt(visit.Page, 1);
        await Talk.Use(visit.Page, "forward");
        await Talk.IsAt(visit.Page, 2);
        await Talk.Use(visit.Page, "back");
        await Talk.IsAt(visit.Page, 1);
        await Talk.Use(visit.Page, "leave");

        await Assertions.Expect(visit.Page.Locator(".deck-title button:visible")).ToHaveCountAsync(3);
        Faults.AssertNone(visit.Complaints);
    }

    [BrowserFact]
    public async Task All_slides_are_printed_from_within_a_talk_each_on_a_page()
    {
        await using var visit = await Visit.To(new Uri(PublishedSite.OnDisk, "talk/slides.html"));
        var titles = await visit.Page.Locator(".slide h2").AllTextContentsAsync();
        await Talk.Use(visit.Page, "present");

        using var paper = PdfDocument.Open(await visit.Page.PdfAsync(new() { PreferCSSPageSize = true }));

        Assert.Equal(titles.Count, paper.NumberOfPages);
        Assert.All(titles.Zip(paper.GetPages()), slide =>
            Assert.Contains(Letters(slide.First), Letters(slide.Second.Text), StringComparison.Ordinal)
        );

        static string Letters(string text) => string.Concat(text.Where(char.IsAsciiLetterOrDigit));
    }

    [BrowserFact]
    public async Task Without_scripts_the_page_offers_nothing_that_needs_them()
    {
        await using var visit = await Visit.To(
            new Uri(PublishedSite.OnDisk, "talk/slides.html"),
            new() { JavaScriptEnabled = false }
        );

        Assert.True(await Talk.Length(visit.Page) > 1);
        await Assertions.Expect(visit.Page.Locator(".face:visible")).ToHaveCountAsync(await Talk.Length(visit.Page));
        await Assertions.Expect(visit.Page.Locator(".deck :is(button, kbd):visible")).ToHaveCountAsync(0);
    }

    [BrowserTheory]
    [InlineData(1280, 800)]
    [InlineData(390, 844)]
    public async Task A_talk_has_no_fault_light_and_dark(int width, int height)
    {
        await using var visit = await Deck(width, height);
        await Talk.Use(visit.Page, "present");

        Faults.AssertNone(await Faults.Of(visit, PublishedSite.OnDisk, next: ColorScheme.Dark));
    }

    // What is seen besides the slide, and how the slide lies in the window. On a phone it may be higher than that.
    private const string Around = """
        () => {
          const others = '.slide:not(.now), .notes, .site-header, .site-footer, .deck-title :not(h1)';
          const seen = [...document.querySelectorAll(others)].filter(other => other.checkVisibility());
          const box = document.querySelector('.slide.now .face').getBoundingClientRect();
          const [left, right, top, bottom] = [box.left, innerWidth - box.right, box.top, innerHeight - box.bottom];
          const fits = Math.min(left, right) > -1 && (bottom > -1 || innerWidth < 640) && top > -1;
          const isCentred = Math.abs(left - right) < 2 && (Math.abs(top - bottom) < 2 || bottom < 0);
          const isLarge = Math.min(left, top) < 1;
          const isWide = innerWidth < 640 || Math.abs(box.width / box.height - 16 / 9) < 0.01;
          return [
            ...seen.map(other => `${other.cloneNode().outerHTML} is seen`),
            ...(fits && isCentred && isLarge && isWide ? [] : [`${left} ${right} ${top} ${bottom}`]),
          ];
        }
        """;

    private static Task<Visit> Deck(int width, int height) =>
        Visit.To(
            new Uri(PublishedSite.OnDisk, "talk/slides.html"),
            new()
            {
                ViewportSize = new() { Width = width, Height = height },
            }
        );
}
