namespace Browser.Tests.Browsing;

/// <summary>
/// A test that needs EPUBCheck, which .ci/run installs; skipped with a reason if there is none, but never in CI.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class EPUBCheckFactAttribute : FactAttribute
{
    /// <summary>Absolute path of its .jar.</summary>
    public static string Jar { get; } =
        Environment.GetEnvironmentVariable("EPUBCHECK") is { Length: > 0 } named
            ? named
            : "/usr/share/java/epubcheck.jar";

    public EPUBCheckFactAttribute() =>
        Skip = Chromium.WhySkipped
            ?? (
                File.Exists(Jar) || Environment.GetEnvironmentVariable("CI") is { Length: > 0 }
                    ? null
                    : $"There is no {Jar}, and EPUBCHECK names no other."
            );
}
