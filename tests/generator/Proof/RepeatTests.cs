namespace Generator.Tests.Proof;

/// <summary>Repeated runs: what they find, and how long it counts.</summary>
[Collection(ProvenSite.ForProof), Trait("Speed", "slow")]
public class RepeatTests(ProvenSite proven)
{
    // It keeps count of its runs where nothing is hashed. The first two are those of the proof.
    private const string Tests = """
        using System.Runtime.CompilerServices;
        using Counting;

        namespace Listings.Tests;

        public class PatientTests
        {
            [Fact, Proves("wolf")]
            public void It_does_not_always_pass()
            {
                Wolf.Visit("wolf");
                var notes = Path.Combine(Folder(), "../../artifacts/runs.txt");
                File.AppendAllText(notes, $"{Environment.ProcessorCount}\n");
                switch (File.ReadLines(notes).Count())
                {
                    case 4:
                        Assert.Fail("too slow");
                        break;
                    case 6:
                        Console.WriteLine("out of the door");
                        Environment.Exit(0);
                        break;
                }
            }

            private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
        }

        """;

    [Fact]
    public async Task A_test_that_fails_in_one_of_its_repeated_runs_is_a_problem_until_it_changes()
    {
        var site = proven.Site.CopyTo("repeated");
        site.Write("tests/listings/PatientTests.cs", Tests);

        var repeated = await site.Build("prove", "wolf", "--repeat", "4");

        Assert.Equal(1, repeated.ExitCode);
        Assert.StartsWith(
            "tests/listings/PatientTests.cs(8,12): error PRF36: The test Listings.Tests.PatientTests."
                + "It_does_not_always_pass passed, but when it was repeated, it failed in 2 of its last 4 runs.",
            repeated.StandardOutput,
            StringComparison.Ordinal
        );
        Assert.Contains("While other cores were busy: too slow", repeated.StandardOutput, StringComparison.Ordinal);
        Assert.Contains("out of the door", repeated.StandardOutput, StringComparison.Ordinal);
        Assert.Contains("1 problem.", repeated.StandardError, StringComparison.Ordinal);
        // The third of the loads leaves one core.
        Assert.Equal("1", File.ReadAllLines(site.PathOf("artifacts/runs.txt"))[4]);

        var build = await site.Build("check");

        Assert.Contains("error PRF36", build.StandardOutput, StringComparison.Ordinal);

        site.Replace("tests/listings/PatientTests.cs", "case 6", "case 60");
        var changed = await site.Build("check");

        Assert.Equal("", changed.StandardOutput);
    }

    [Fact]
    public async Task The_page_tells_how_often_a_listing_was_repeated()
    {
        var site = proven.Site.CopyTo("repeated and fine");

        var repeated = await site.Build("prove", "--repeat", "3");
        await site.Build("--no-proof");

        Assert.Equal("", repeated.StandardOutput);
        var page = site.Read("proof/index.html");
        Assert.Contains("ran at least 3 times more", page, StringComparison.Ordinal);
        Assert.Contains("no run failed, and the slowest took ", page, StringComparison.Ordinal);
        Assert.Contains(
            "3 times since it last changed",
            site.Read("articles/counting-sheep.html"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("prove", "--repeat", "-1")]
    [InlineData("check", "--repeat", "1")]
    public async Task Only_proving_is_repeated_and_only_a_number_of_times(params string[] arguments)
    {
        var build = await proven.Site.Build(arguments);

        Assert.Equal(2, build.ExitCode);
    }
}
