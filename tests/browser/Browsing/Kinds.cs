namespace Browser.Tests.Browsing;

/// <summary>Picks one element of each kind, because a page has many that behave alike.</summary>
internal static class Kinds
{
    /// <returns>
    /// The first visible element of each kind. Elements are of one kind if their names and classes match up to the
    /// grandparent, and if both or neither are wider inside than out.
    /// </returns>
    public static async Task<IElementHandle[]> Of(Visit visit, string selector)
    {
        var kinds = await visit.Page.EvaluateHandleAsync(
            """
            selector => {
              const name = element => element ? `${element.localName}.${element.className}` : '';
              const kinds = new Map();
              document.querySelectorAll(selector).forEach(element => {
                const [parent, wide] = [element.parentElement, element.scrollWidth > element.clientWidth];
                const kind = [name(element), name(parent), name(parent.parentElement), wide].join(' ');
                const isVisible = element.checkVisibility({ visibilityProperty: true });
                if (isVisible && !kinds.has(kind)) { kinds.set(kind, element); }
              });
              return [...kinds.values()];
            }
            """,
            selector
        );
        var elements = await kinds.GetPropertiesAsync();
        return [.. elements.Values.Select(element => element.AsElement()).OfType<IElementHandle>()];
    }
}
