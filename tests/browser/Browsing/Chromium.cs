namespace Browser.Tests.Browsing;

/// <summary>The installed browser, started once for all tests. Nothing is downloaded.</summary>
internal static class Chromium
{
    // The first has no window to draw, and takes half the time.
    private static readonly string[] Names =
    [
        "chromium-headless-shell",
        "chromium",
        "chromium-browser",
        "google-chrome",
        "msedge",
    ];

    private static readonly string? Program = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named
        ? named
        : OnPath();

    // It exits with the test process, to which it is connected by a pipe.
    private static readonly Lazy<Task<IBrowser>> Started = new(Start);

    /// <summary>
    /// Why browser tests are skipped; null if they run. In CI they always run, and fail if there is no browser.
    /// </summary>
    public static string? WhySkipped { get; } =
        Program is null && Environment.GetEnvironmentVariable("CI") is null or "" ? Missing : null;

    private static string Missing =>
        $"There is no browser: none of {string.Join(", ", Names)} is on the PATH, and CHROMIUM names none.";

    public static Task<IBrowser> Browser => Started.Value;

    private static async Task<IBrowser> Start()
    {
        // Long enough for a busy machine; a wait ends as soon as its condition is met.
        Assertions.SetDefaultExpectTimeout(30_000);
        var playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = Program ?? throw new InvalidOperationException(Missing) }
        );
    }

    private static string? OnPath() =>
        Names
            .SelectMany(name =>
                (Environment.GetEnvironmentVariable("PATH") ?? "")
                    .Split(Path.PathSeparator)
                    .Select(folder => Path.Combine(folder, name))
            )
            .Select(path => OperatingSystem.IsWindows() ? path + ".exe" : path)
            .FirstOrDefault(File.Exists);
}
