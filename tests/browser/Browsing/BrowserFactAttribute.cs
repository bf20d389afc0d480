namespace Browser.Tests.Browsing;

/// <summary>A test that needs a browser; skipped with a reason if there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.WhySkipped;
}
