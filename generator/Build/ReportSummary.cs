using System.Diagnostics;
using System.Globalization;

namespace Generator.Build;

/// <summary>Prints a short summary of what a build did.</summary>
internal static class ReportSummary
{
    /// <param name="output">
    /// Where the site was written, relative to the working directory; null if writing was not requested.
    /// </param>
    /// <param name="compared">Folder of the site that was compared, in the same form; null if none was.</param>
    /// <param name="asked">How many listings the user named; 0 if all are meant.</param>
    public static async Task To(
        TextWriter writer,
        BuildResult result,
        BuildProgress watch,
        string? output,
        string? compared,
        bool timings,
        int asked
    )
    {
        var (site, run) = (result.Site, result.Site.Code.Run);
        var listings = asked > 0 ? asked : site.Code.Listings.Length;
        var proven = site.Code.Listings.Count(listing => site.Code.ProofOf(listing.Key) is not null);
        await writer.WriteLineAsync(
            run.Fresh
                ? "Evidence is fresh: no test was run; "
                    + $"{Of(run.Tests, "test")} prove {proven} of {Of(listings, "listing")}."
                : $"Proof run: {run.Ran} of {Of(run.Tests, "test")}, {proven} of {Of(listings, "listing")} proven."
        );
        await writer.WriteLineAsync(
            !result.Problems.IsEmpty
                ? $"{Of(result.Problems.Length, "problem")}. Nothing was written; the last good site is as it was."
            : compared is not null ? $"Each file in {compared}/ is what this checkout makes."
            : output is null ? $"{Of(site.Catalog.All.Length, "page")} checked: no problem. Nothing was written."
            : $"{Of(site.Catalog.Pages.Length, "page")} written to {output}/."
        );
        if (result.Problems is [var first, ..])
        {
            await writer.WriteLineAsync($"`dotnet run -- explain {first.Code}` explains the first of them.");
        }

        if (result.Problems.IsEmpty && output is not null && site.Settings.BaseUrl is null)
        {
            await writer.WriteLineAsync(
                "No site URL is configured, so sitemap, feeds, social cards and canonical links are left out, "
                    + "and 404.html has its style and its links in the top folder only. "
                    + "Set `address` in settings.yml, or pass --address."
            );
        }

        foreach (var notice in site.Of<Notice>())
        {
            await writer.WriteLineAsync(notice.Text);
        }

        await writer.WriteLineAsync(
            string.Create(CultureInfo.InvariantCulture, $"The generator itself took {Own(watch).TotalSeconds:0.00} s.")
        );
        if (timings)
        {
            foreach (var cost in watch.Phases)
            {
                var note = cost.Phase == Phase.Process && !run.Fresh ? " (with the test run)" : "";
                await writer.WriteLineAsync(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"  {cost.Phase, -12}{cost.Took.TotalMilliseconds, 8:0} ms"
                            + $"{cost.Processor.TotalMilliseconds, 8:0} ms processor{cost.Memory >> 20, 6} MB{note}"
                    )
                );
            }
        }
    }

    private static string Of(int count, string thing) => count == 1 ? $"1 {thing}" : $"{count} {thing}s";

    // Measured from the start of the process: the time that the user waits, without the test run.
    private static TimeSpan Own(BuildProgress watch)
    {
        using var process = Process.GetCurrentProcess();
        return DateTime.Now - process.StartTime - watch.Proving;
    }
}
