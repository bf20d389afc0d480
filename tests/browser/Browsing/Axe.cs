using Deque.AxeCore.Commons;

namespace Browser.Tests.Browsing;

/// <summary>Asks axe about all of WCAG 2.2 A and AA that a machine can tell, and what it holds for good practice.</summary>
internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <param name="within">The part of the page to look at.</param>
    /// <returns>Each rule that the page violates, and each that axe could not decide.</returns>
    public static async Task<IReadOnlyList<string>> Ask(Visit visit, string within = "html") =>
        await Run(visit, within, new { type = "tag", values = new[] { "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice" } });

    /// <summary>Asks only whether each text can be told from what it stands on.</summary>
    public static async Task<IReadOnlyList<string>> AskForContrast(Visit visit) =>
        await Run(visit, "html", new { type = "rule", values = new[] { "color-contrast" } });

    private static async Task<IReadOnlyList<string>> Run(Visit visit, string within, object only)
    {
        await visit.Page.EvaluateAsync(Script);
        return await visit.Page.EvaluateAsync<string[]>("""
            async ([within, runOnly]) => {
              const result = await axe.run(within, {
                runOnly,
                resultTypes: ['violations', 'incomplete'],
                // A single letter is text, too, and so is an arrow.
                checks: { 'color-contrast': { options: { ignoreLength: true, ignoreUnicode: false } } },
                // Nothing may be asked for a second time: each request counts.
                preload: false,
              });
              const tell = verdict => rule => `axe: ${rule.id} ${verdict} (${rule.help}), ${rule.nodes.length} times, first at ${rule.nodes[0].target}: ${rule.nodes[0].html} ${[...rule.nodes[0].any, ...rule.nodes[0].all, ...rule.nodes[0].none].map(check => check.message).join(" ")}`;
              return [...result.violations.map(tell('violated')), ...result.incomplete.map(tell('undecided'))];
            }
            """, new[] { within, only });
    }
}
