namespace Browser.Tests.Browsing;

/// <summary>Changes the colours of an open page, and finds what is then wrong with it.</summary>
internal static class Colours
{
    /// <returns>What is wrong with the colours, and what has moved, because then other checks are missing.</returns>
    public static async Task<IEnumerable<string>> Change(Visit visit, ColorScheme scheme)
    {
        var before = await visit.Page.EvaluateHandleAsync(Layout);
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
        var moved = await visit.Page.EvaluateAsync<string[]>(
            $$"""
            before => [...({{Layout}})()]
              .filter(([element, place]) => before.get(element) !== place)
              .map(([element]) => element.cloneNode().outerHTML)
            """,
            before
        );
        string[] other = moved.Length == 0 ? [] : [$"another layout, {moved.Length} times, first at {moved[0]}"];
        return from fault in other.Concat(await Axe.AskForColours(visit)) select $"{scheme}: {fault}";
    }

    /// <returns>What cannot be read where the system replaces the colours of pages by a few of its own.</returns>
    public static async Task<IEnumerable<string>> Force(Visit visit)
    {
        await visit.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        return from fault in await Axe.AskForColours(visit) select $"forced colours: {fault}";
    }

    // Where each element and each text is, and whether the element is visible.
    private const string Layout = """
        () => {
          const place = ({ x, y, width, height }) => [x + scrollX, y + scrollY, width, height];
          const range = new Range();
          const placeOf = text => { range.selectNode(text); return place(range.getBoundingClientRect()); };
          const layout = element => [
            ...place(element.getBoundingClientRect()),
            ...[...element.childNodes].filter(node => node.nodeType === Node.TEXT_NODE).flatMap(placeOf),
            element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
          ];
          return new Map([...document.querySelectorAll('*')].map(element => [element, layout(element).join(' ')]));
        }
        """;
}
