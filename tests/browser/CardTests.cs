using Browser.Tests.Browsing;
using Browser.Tests.Sites;

namespace Browser.Tests;

/// <summary>
/// The cards that describe names in code: they open and close on request, and stay while wanted (WCAG 1.4.13).
/// </summary>
public class CardTests(Tab tab) : IClassFixture<Tab>
{
    private static readonly ViewportSize Telephone = new() { Width = 320, Height = 640 };

    public static TheoryData<string> Pages => [.. PublishedSite.PagesWith("class=\"card\"")];

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Focus_opens_a_card_and_Escape_closes_it_and_keeps_the_place(string path)
    {
        await using var visit = await tab.To(new Uri(PublishedSite.OnDisk, path), Telephone);
        var names = visit.Page.Locator(".names").First;
        var button = names.Locator("button").First;

        await names.Locator("summary").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(button).ToBeFocusedAsync();
        await Assertions.Expect(Open(visit)).ToHaveIdAsync(await CardOf(button));
        // A card covers other content, so axe cannot determine its text's background. Its colours are the page's.
        Faults.AssertNone([
            .. (await Axe.Ask(visit, ".card:popover-open")).Where(fault =>
                !fault.StartsWith("axe: color-contrast undecided", StringComparison.Ordinal)
            ),
            .. await Faults.OfWidth(visit),
        ]);
        await visit.Page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(Open(visit)).ToHaveCountAsync(0);
        await Assertions.Expect(button).ToBeFocusedAsync();
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task A_card_opens_at_the_pointer_and_stays_while_the_pointer_is_on_it(string path)
    {
        await using var visit = await tab.To(new Uri(PublishedSite.OnDisk, path));
        var open = Open(visit);

        await visit.Page.Locator("[data-card]").First.HoverAsync();
        await Assertions.Expect(open).ToHaveCountAsync(1);
        await open.HoverAsync();
        // Longer than any delay before a card closes.
        await visit.Page.WaitForTimeoutAsync(1000);
        await Assertions.Expect(open).ToHaveCountAsync(1);
        await visit.Page.Locator("h1").HoverAsync();

        await Assertions.Expect(open).ToHaveCountAsync(0);
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task In_the_code_N_goes_from_name_to_name(string path)
    {
        await using var visit = await tab.To(new Uri(PublishedSite.OnDisk, path));
        var code = visit.Page.Locator("pre:has([data-card])").First;

        await code.FocusAsync();
        // On keyup, because by then the card is open.
        var names = await code.EvaluateAsync<int>(
            """
            code => {
              const names = [...code.querySelectorAll('[data-card]')], left = [...names];
              window.walk = { left, faults: [] };
              addEventListener('keyup', ({ key }) => {
                if (key !== 'n') { return; }
                const name = left.shift(), card = document.querySelector('.card:popover-open');
                if (card?.id !== `card-${name.dataset.card}` || !name.classList.contains('named')) {
                  walk.faults.push(`${name.textContent} opens ${card?.id}`);
                }
              });
              return names.length;
            }
            """
        );
        await Keys.Letter(visit, 'n', times: names);
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("() => walk.left.length"));
        Faults.AssertNone(await visit.Page.EvaluateAsync<string[]>("() => walk.faults"));

        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(Open(visit)).ToHaveCountAsync(0);
        await Assertions.Expect(code).ToBeFocusedAsync();
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Of_the_lists_of_names_only_the_first_is_a_stop_because_N_reaches_the_names_in_the_code(
        string path
    )
    {
        await using var visit = await tab.To(new Uri(PublishedSite.OnDisk, path));
        await using var plain = await tab.WithoutScript(new Uri(PublishedSite.OnDisk, path));
        var lists = visit.Page.Locator(".names > summary");

        Assert.Equal(
            Enumerable.Range(0, await lists.CountAsync()).Select(index => index == 0 ? 0 : -1),
            await Stops(lists)
        );
        Assert.All(await Stops(plain.Page.Locator(".names > summary")), stop => Assert.Equal(0, stop));

        static async Task<int[]> Stops(ILocator lists) =>
            await lists.EvaluateAllAsync<int[]>("lists => lists.map(list => list.tabIndex)");
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Without_a_script_the_buttons_open_the_cards(string path)
    {
        await using var visit = await tab.WithoutScript(new Uri(PublishedSite.OnDisk, path));
        await visit.Unfolded();
        var button = visit.Page.Locator(".names button").First;

        await button.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(Open(visit)).ToHaveIdAsync(await CardOf(button));
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Every_card_has_a_button_and_lies_inside_the_window(string path)
    {
        await using var visit = await tab.To(new Uri(PublishedSite.OnDisk, path), Telephone);
        await visit.Unfolded();

        Faults.AssertNone(
            await visit.Page.EvaluateAsync<string[]>(
                """
                () => {
                  const cards = new Set(document.querySelectorAll('.card')), faults = [];
                  for (const button of document.querySelectorAll('.names button')) {
                    button.scrollIntoView({ block: 'center' });
                    button.click();
                    const card = document.querySelector('.card:popover-open');
                    if (card !== button.popoverTargetElement) {
                      faults.push(`${button.textContent} opens ${card?.id}`);
                      continue;
                    }
                    cards.delete(card);
                    const box = card.getBoundingClientRect();
                    if (box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight) {
                      faults.push(`${button.textContent}: ${JSON.stringify(box)}`);
                    }
                  }
                  return [...faults, ...[...cards].map(card => `${card.id} has no button`)];
                }
                """
            )
        );
    }

    private static ILocator Open(Visit visit) => visit.Page.Locator(".card:popover-open");

    private static async Task<string> CardOf(ILocator button) => (await button.GetAttributeAsync("popovertarget"))!;
}
