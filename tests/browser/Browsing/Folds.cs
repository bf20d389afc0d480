namespace Browser.Tests.Browsing;

/// <summary>What is folded on a page, at any depth.</summary>
internal static class Folds
{
    /// <summary>Unfolds everything by keyboard.</summary>
    /// <returns>The summaries that unfold nothing.</returns>
    public static async Task<string[]> Open(Visit visit)
    {
        while (await Kinds.Of(visit, "details:not([open]) > summary") is { Length: > 0 } kinds)
        {
            foreach (var summary in kinds)
            {
                await summary.FocusAsync();
                await visit.Page.Keyboard.PressAsync("Enter");
            }

            if (await visit.Page.EvaluateAsync<string[]>(OpenOthers, kinds) is { Length: > 0 } stuck)
            {
                return stuck;
            }
        }

        return [];
    }

    // Those of the same kinds: each takes the focus, and on it a click does what Enter does.
    private const string OpenOthers = """
        kinds => {
          const folded = [...document.querySelectorAll('details:not([open]) > summary')]
            .filter(summary => summary.checkVisibility({ visibilityProperty: true }));
          const opens = summary => {
            summary.focus();
            const isFocused = summary === document.activeElement;
            summary.click();
            return isFocused && summary.parentElement.open;
          };
          const stuck = new Set(folded.filter(summary => !opens(summary)));
          kinds.filter(summary => !summary.parentElement.open).forEach(summary => stuck.add(summary));
          return [...stuck].map(summary => summary.outerHTML);
        }
        """;
}
