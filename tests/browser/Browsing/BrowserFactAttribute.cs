namespace Browser.Tests.Browsing;

/// <summary>A test that needs a browser: skipped where there is none, with the reason.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.WhySkipped;
}
