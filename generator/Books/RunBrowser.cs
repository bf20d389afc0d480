using System.ComponentModel;
using CliWrap;
using CliWrap.Buffered;

namespace Generator.Books;

/// <summary>Runs an installed browser to print a page.</summary>
internal static class RunBrowser
{
    // The first has no window to draw, and takes half the time.
    private static readonly string[] Names =
    [
        "chromium-headless-shell",
        "chromium",
        "chromium-browser",
        "google-chrome",
        "chrome",
        "msedge",
    ];

    // A browser that waits for something must not block the build forever.
    public static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    /// <returns>
    /// The program that CHROMIUM names, or else the first one on the PATH; null if there is none.
    /// </returns>
    public static string? Find() =>
        Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named
            ? named
            : Names.Select(ReadSearchPath.For).FirstOrDefault(found => found is not null);

    /// <param name="folder">Absolute path of the folder with the page.</param>
    /// <param name="page">Name of the page in it.</param>
    /// <param name="paper">Absolute path of the PDF to write.</param>
    /// <param name="clock">Source of time.</param>
    /// <returns>What the browser said if there is no PDF; null if there is one.</returns>
    public static async Task<string?> ToPrint(
        string browser,
        string folder,
        string page,
        string paper,
        TimeProvider clock,
        CancellationToken cancel
    )
    {
        using var limit = new CancellationTokenSource(Limit, clock);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancel);
        string[] asRoot = OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess ? ["--no-sandbox"] : [];
        try
        {
            var result = await Cli.Wrap(browser)
                .WithWorkingDirectory(folder)
                .WithArguments([
                    "--headless",
                    "--disable-gpu",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--font-render-hinting=none",
                    // Not the one that the user may have open.
                    $"--user-data-dir={Path.Combine(folder, "profile")}",
                    "--no-pdf-header-footer",
                    "--generate-pdf-document-outline",
                    $"--print-to-pdf={paper}",
                    .. asRoot,
                    new Uri(Path.Combine(folder, page)).AbsoluteUri,
                ])
                .WithValidation(CommandResultValidation.None)
                .ExecuteBufferedAsync(stop.Token)
                .Watched();
            // What a browser that fails has written may be half a file.
            return result.IsSuccess && File.Exists(paper)
                ? null
                : $"{result.StandardOutput}{result.StandardError}".Trim();
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return $"It was stopped after {Limit.TotalMinutes} minutes.";
        }
        catch (Win32Exception exception)
        {
            return exception.Message;
        }
    }
}
