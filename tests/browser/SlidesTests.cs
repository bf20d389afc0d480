using Browser.Tests.Browsing;
using Browser.Tests.Sites;

namespace Browser.Tests;

/// <summary>The slides on a projector. On a phone a slide may grow with its content; here it may not.</summary>
public class SlidesTests
{
    [BrowserTheory]
    [InlineData(1280, 720)]
    [InlineData(1920, 1080)]
    public async Task Each_slide_fills_the_projector_and_nothing_runs_out_of_it(int width, int height)
    {
        await using var visit = await Visit.To(
            new Uri(PublishedSite.OnDisk, "talk/slides.html"),
            new()
            {
                ViewportSize = new() { Width = width, Height = height },
            }
        );

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
}
