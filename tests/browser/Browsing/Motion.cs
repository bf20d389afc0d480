namespace Browser.Tests.Browsing;

/// <summary>What moves on a page.</summary>
internal static class Motion
{
    /// <returns>The elements that move, would scroll smoothly, or would change slowly.</returns>
    public static async Task<string[]> Of(Visit visit) =>
        await visit.Page.EvaluateAsync<string[]>(
            """
            () => {
              // Asked once, because each element would look through all below it. Pseudo-elements are included.
              const moving = new Set(document.getAnimations().map(animation => animation.effect.target));
              return [document.documentElement, ...document.body.querySelectorAll('*')].filter(element => {
                const style = getComputedStyle(element);
                return moving.has(element) || style.scrollBehavior === 'smooth'
                  || style.transitionDuration.split(', ').some(time => parseFloat(time) > 0.01);
              }).map(element => element.cloneNode().outerHTML);
            }
            """
        );
}
