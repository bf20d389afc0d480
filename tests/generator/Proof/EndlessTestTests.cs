namespace Generator.Tests.Proof;

/// <summary>A test that never comes to its end.</summary>
[Collection(ProvenSite.ForProof), Trait("Speed", "slow")]
public class EndlessTestTests(ProvenSite proven)
{
    // It would take a minute to see that, so the limit is lower here. No other test meets it: this one comes first.
    [Fact]
    public async Task A_test_that_names_no_listing_is_watched_too()
    {
        var site = proven.Site.CopyTo("endless-helper");
        site.Replace("tests/Watchdog.cs", "Patience = 60", "Patience = 3");
        site.Write(
            "tests/listings/AloneTests.cs",
            """
            namespace Listings.Tests;

            public class AloneTests
            {
                [Fact]
                public void It_helps_nobody() => new ManualResetEvent(false).WaitOne();
            }

            """
        );

        var build = await site.Build("check");

        Assert.StartsWith(
            "tests/listings/AloneTests.cs(1,1): error PRF32: The test AloneTests.It_helps_nobody had not ended "
                + "after 3 s, so the run was stopped.",
            build.StandardOutput,
            StringComparison.Ordinal
        );
        Assert.Contains("1 problem.", build.StandardError, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_test_that_does_not_end_is_the_only_problem()
    {
        var site = proven.Site.CopyTo("endless");
        site.Write(
            "tests/listings/EndlessTests.cs",
            """
            using Counting;

            namespace Listings.Tests;

            public class EndlessTests
            {
                [Fact, Proves("wolf", Seconds = 1), Proves("wolf", Seconds = 2)]
                public void It_waits_for_what_never_comes()
                {
                    Wolf.Visit("wolf");
                    new ManualResetEvent(false).WaitOne();
                }

                [Fact, Proves("wolf", Seconds = 1)]
                public void Just_in_time() => Wolf.Visit("wolf");
            }

            """
        );

        var build = await site.Build("check");

        Assert.Equal(1, build.ExitCode);
        Assert.Equal(
            [
                "tests/listings/EndlessTests.cs(7,12): error PRF32: The test "
                    + "EndlessTests.It_waits_for_what_never_comes had not ended after 2 s, so the run was stopped. "
                    + "Hint: End what it waits for, or let it take longer: `[Proves(…, Seconds = 120)]`.",
                "    7 |     [Fact, Proves(\"wolf\", Seconds = 1), Proves(\"wolf\", Seconds = 2)]",
                "      |            ^^^^^^",
                "    Tests of the run that did not get their turn: 1.",
            ],
            build.StandardOutput.TrimStart('\uFEFF').TrimEnd('\n').Split('\n')
        );
    }

    // The machine has more memory than the test may take, so the limit is the program's.
    [Fact]
    public async Task A_test_that_takes_ever_more_memory_fails_and_is_told()
    {
        var site = proven.Site.CopyTo("greedy");
        site.Write(
            "tests/listings/GreedyTests.cs",
            """
            using Counting;

            namespace Listings.Tests;

            public class GreedyTests
            {
                [Fact, Proves("wolf")]
                public void It_collects_everything()
                {
                    Wolf.Visit("wolf");
                    var collected = new List<byte[]>();
                    while (collected.Count < 100)
                    {
                        collected.Add(new byte[100_000_000]);
                    }
                }

                [Fact, Proves("wolf")]
                public void What_comes_after_it_runs() => Wolf.Visit("wolf");
            }

            """
        );

        var build = await site.Build("check");

        Assert.Equal(1, build.ExitCode);
        Assert.StartsWith(
            "tests/listings/GreedyTests.cs(14,1): error PRF03: The test GreedyTests.It_collects_everything",
            build.StandardOutput,
            StringComparison.Ordinal
        );
        Assert.Contains("OutOfMemoryException", build.StandardOutput, StringComparison.Ordinal);
        Assert.Contains("1 problem.", build.StandardError, StringComparison.Ordinal);
    }
}
