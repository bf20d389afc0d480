namespace Browser.Tests.Browsing;

/// <summary>A theory that needs a browser; skipped with a reason if there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.WhySkipped;
}
