namespace Browser.Tests.Browsing;

/// <summary>Tests that need a browser: skipped where there is none, with the reason.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.WhySkipped;
}
