using Deque.AxeCore.Commons;

namespace Browser.Tests.Browsing;

/// <summary>Runs axe with all its rules for WCAG 2.2 A and AA, and its best practices.</summary>
internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <param name="within">CSS selector of the part of the page to check.</param>
    /// <returns>Each rule that the page violates, and each that axe could not decide.</returns>
    public static async Task<IReadOnlyList<string>> Ask(Visit visit, string within = "html") =>
        await Run(
            visit,
            within,
            new
            {
                type = "tag",
                values = new[] { "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice" },
            }
        );

    /// <summary>Checks only contrasts: of text with its background, and of links with the text around them.</summary>
    public static async Task<IReadOnlyList<string>> AskForColours(Visit visit) =>
        await Run(visit, "html", new { type = "rule", values = new[] { "color-contrast", "link-in-text-block" } });

    private static async Task<IReadOnlyList<string>> Run(Visit visit, string within, object only)
    {
        if (!await visit.Page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await visit.Page.EvaluateAsync(Script);
        }

        return await visit.Page.EvaluateAsync<string[]>(
            """
            async ([within, runOnly]) => {
              const result = await axe.run(within, {
                runOnly,
                resultTypes: ['violations', 'incomplete'],
                // Single letters and arrows count as text.
                checks: { 'color-contrast': { options: { ignoreLength: true, ignoreUnicode: false } } },
                // No second request for a style sheet: tests count requests.
                preload: false,
              });
              const tell = verdict => rule => {
                const [first] = rule.nodes;
                const why = [...first.any, ...first.all, ...first.none].map(check => check.message).join(" ");
                return `axe: ${rule.id} ${verdict} (${rule.help}), ${rule.nodes.length} times, `
                  + `first at ${first.target}: ${first.html} ${why}`;
              };
              return [...result.violations.map(tell('violated')), ...result.incomplete.map(tell('undecided'))];
            }
            """,
            new[] { within, only }
        );
    }
}
