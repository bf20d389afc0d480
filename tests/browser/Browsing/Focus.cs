namespace Browser.Tests.Browsing;

/// <summary>The elements that Tab reaches on a page, in order.</summary>
internal static class Focus
{
    /// <summary>Presses Tab until the focus leaves the page.</summary>
    /// <returns>The number of Tab stops, and the reasons why a sighted reader would lose track of one.</returns>
    public static async Task<(int Stops, string[] Faults)> Walk(Visit visit)
    {
        await visit.Page.EvaluateAsync(Watch);
        while (await visit.Page.EvaluateAsync<bool>("() => !walk.over"))
        {
            // Checked in batches, because each check is a round trip to the browser.
            await Keys.Tab(visit, times: 25);
        }

        return (
            await visit.Page.EvaluateAsync<int>("() => walk.stops"),
            await visit.Page.EvaluateAsync<string[]>("() => walk.faults")
        );
    }

    // On keyup, because by then the element has the focus and is in view.
    private const string Watch = """
        () => {
          const walk = window.walk = { stops: 0, faults: [], over: false, last: null };
          const look = () => {
            const stop = document.activeElement;
            if (!stop || stop === document.body) { walk.over = walk.stops > 0; }
            if (walk.over) { return; }
            walk.stops++;
            const faults = [];
            const last = walk.last;
            walk.last = stop;
            if (last && !(last.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING)) {
              faults.push('comes after what follows it');
            }

            const style = getComputedStyle(stop);
            const ring = parseFloat(style.outlineWidth);
            if (style.outlineStyle === 'none' || ring < 2) { faults.push('has no ring of 2 px'); }

            // The ring can be scrolled into view, but what hides its overflow cuts it off.
            const reach = Math.max(0, ring + parseFloat(style.outlineOffset));
            const box = stop.getClientRects()[0];
            for (let frame = stop.parentElement; frame !== document.body && frame; frame = frame.parentElement) {
              if (!/hidden|clip/.test(getComputedStyle(frame).overflow)) { continue; }
              const edge = frame.getBoundingClientRect();
              if (box.left - reach < edge.left || box.right + reach > edge.right
                || box.top - reach < edge.top || box.bottom + reach > edge.bottom) {
                faults.push('has a ring that is cut off');
              }
            }

            const [left, right] = [Math.max(0, box.left), Math.min(innerWidth, box.right)];
            const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
            if (left >= right || top >= bottom) { faults.push('is outside the window'); }
            else {
              const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
              if (!stop.contains(seen) && !seen.contains(stop)) {
                faults.push(`is covered by ${seen.cloneNode().outerHTML}`);
              }
            }
            const copy = stop.cloneNode(stop.children.length === 0).outerHTML;
            walk.faults.push(...faults.map(fault => `${copy} ${fault}`));
          };
          addEventListener('keyup', event => event.key === 'Tab' && look());
        }
        """;
}
