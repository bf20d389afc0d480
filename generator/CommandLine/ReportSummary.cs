using System.Diagnostics;
using System.Globalization;

namespace Generator;

/// <summary>Says in a line or two what a build did.</summary>
internal static class ReportSummary
{
    /// <param name="output">Where the site was written, as a person would type it; null if nothing was to be written.</param>
    public static async Task To(TextWriter writer, Build build, WatchSteps watch, string? output, bool timings)
    {
        var code = build.Code;
        await writer.WriteLineAsync(code.Run.Fresh
            ? $"Evidence is fresh: no test was run; {code.Run.Tests} tests prove {Proven(code)} of {code.Listings.Length} listings."
            : $"Proof run: {code.Run.Tests} tests, {Proven(code)} of {code.Listings.Length} listings proven.");
        await writer.WriteLineAsync(
            !build.Problems.IsEmpty ? $"{build.Problems.Length} problem(s). Nothing was written; the last good site is as it was."
            : output is null ? $"{build.Site.Pages.Length} pages checked: no problem. Nothing was written."
            : $"{build.Published.Pages.Length} pages written to {output}/.");
        if (build.Problems.IsEmpty && output is not null && build.Published.Settings.Address is null)
        {
            await writer.WriteLineAsync("Nobody said where it is published, so it has no sitemap, no card images and no canonical links; --address or settings.yml can.");
        }

        await writer.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"The generator itself took {Own(watch).TotalSeconds:0.00} s."));
        if (timings)
        {
            foreach (var (phase, took) in watch.Phases)
            {
                await writer.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"  {phase,-12}{took.TotalMilliseconds,8:0} ms{(phase == Phase.Proof && !code.Run.Fresh ? " (with the test run)" : "")}"));
            }
        }

        TimeSpan Own(WatchSteps steps)
        {
            // From the start of the process on: what a person waits for, less the test run.
            using var process = Process.GetCurrentProcess();
            return DateTime.Now - process.StartTime - (code.Run.Fresh ? TimeSpan.Zero : steps.Phases.First(step => step.Phase == Phase.Proof).Took);
        }
    }

    private static int Proven(Code code) => code.Listings.Count(listing => listing.Proof is not null);
}
