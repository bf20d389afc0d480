using System.Text.RegularExpressions;

namespace Generator.Tests.Proof;

/// <summary>A timeline counts only if the listing made the recording, whatever its snapshot says.</summary>
[Collection(ProvenSite.ForProof), Trait("Speed", "slow")]
public sealed partial class RecordingTests(ProvenSite proven)
{
    private const string ByHand = """
        using Counting;

        namespace Listings.Tests;

        public class HandTests
        {
            [Fact, Proves("sheep")]
            public async Task Nobody_touches_it()
            {
                var recording = new Recording("min", "sheep");
                Sheep.Count(3, TextWriter.Null);
                await VerifyTimeline(recording);
            }

            [Fact, Proves("night")]
            public async Task It_is_filled_when_the_listing_is_over()
            {
                var recording = new Recording("min", "sheep");
                await Night.Pass(TextWriter.Null);
                recording.Add("sheep", Doing.Working, 0, 3);
                await VerifyTimeline(recording);
            }

            [Fact, Proves("sheep")]
            public async Task Another_file_calls_it()
            {
                var recording = new Recording("min", "sheep");
                Sheep.Count(3, TextWriter.Null);
                Wolf.Visit("wolf", () =>
                {
                    recording.Add("sheep", Doing.Working, 0, 3);
                    return "";
                });
                await VerifyTimeline(recording);
            }

            [Fact, Proves("wolf")]
            public async Task It_writes_its_own_record()
            {
                var recording = new Recording("min", "sheep");
                Wolf.Visit("wolf", () =>
                {
                    recording.Add("sheep", Doing.Working, 0, 3);
                    return "";
                });
                await VerifyTimeline(recording);
                var records = Environment.GetEnvironmentVariable("PROOF_RECORDS")!;
                var own = Directory.GetFiles(records, "*.It_writes_its_own_record.Timeline", (SearchOption)1).Single();
                await File.WriteAllTextAsync(own, "by hand");
            }
        }
        """;

    private const string Head = "time in min\ntasks: sheep\nthreads:\n\n";

    private const string Filled =
        $"{Head}from  to  task   thread     doing    label\n   0   3  sheep  no thread  working\n";

    [Fact]
    public async Task A_recording_that_no_listing_made_is_a_problem_although_its_snapshot_is_right()
    {
        var site = proven.Site.CopyTo("by-hand");
        site.Write("tests/listings/HandTests.cs", ByHand);
        site.Write(
            "tests/listings/HandTests.Nobody_touches_it.verified.txt",
            $"{Head}from  to  task  thread  doing  label\n"
        );
        site.Write("tests/listings/HandTests.It_is_filled_when_the_listing_is_over.verified.txt", Filled);
        site.Write("tests/listings/HandTests.Another_file_calls_it.verified.txt", Filled);

        site.Write("tests/listings/HandTests.It_writes_its_own_record.verified.txt", Filled);

        var build = await site.Build("check");

        Assert.Equal(1, build.ExitCode);
        Assert.Equal(
            [
                "(7,12) HandTests.Nobody_touches_it",
                "(15,12) HandTests.It_is_filled_when_the_listing_is_over",
                "(24,12) HandTests.Another_file_calls_it",
                "(37,12) HandTests.It_writes_its_own_record",
            ],
            Refused().Matches(build.StandardOutput).Select(one => $"{one.Groups["at"]} {one.Groups["test"]}")
        );
        Assert.Contains(
            "HandTests.cs(37,12): error PRF17: The record that the test left for 'wolf' can't be read: 'b'",
            build.StandardOutput,
            StringComparison.Ordinal
        );
    }

    [GeneratedRegex(
        """^tests/listings/HandTests\.cs(?<at>.*): error PRF34: The test (?<test>\S+) """,
        RegexOptions.Multiline
    )]
    private static partial Regex Refused();
}
