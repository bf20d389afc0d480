using Generator.Proof;
using Generator.Proof.Mutants;

namespace Generator.Tests.Proof;

/// <summary>Changes of listings, and the tests that should notice them.</summary>
[Collection(ProvenSite.ForProof), Trait("Speed", "slow")]
public class MutantTests(ProvenSite proven)
{
    private const string Code = """
        namespace Counting;

        public static class Hedge
        {
            #region hedge unquoted: only tests look at it
            public static async Task<string> Jump(int height, CancellationToken token)
            {
                await Task.Delay(0, token);
                var measured = new TaskCompletionSource<int>();
                measured.SetResult(height - 1);
                height = await measured.Task;
                while (height > 3)
                {
                    height = 2;
                }

                return height > Depth(2) ? "too high" : "over";
            }

            private static int Depth(int left) => left == 0 ? 0 : 1 + Depth(left - 1);
            #endregion
        }

        """;

    private const string Tests = """
        using Counting;

        namespace Listings.Tests;

        public class HedgeTests
        {
            [Fact, Proves("hedge")]
            public async Task A_low_hedge_is_no_hurdle()
            {
                Assert.Equal("over", await Hedge.Jump(3, CancellationToken.None));
                Assert.Equal("too high", await Hedge.Jump(4, CancellationToken.None));
                Assert.Equal("over", await Hedge.Jump(5, CancellationToken.None));
            }
        }

        """;

    private const string Cancelled = """
            [Fact, Proves("hedge", Survives = "0 -> 1", Because = "nobody waits that long")]
            public async Task Who_turns_back_does_not_jump() =>
                await Assert.ThrowsAsync<TaskCanceledException>(() => Hedge.Jump(2, new CancellationToken(true)));
        }
        """;

    [Fact]
    public async Task A_change_that_no_test_notices_is_a_problem_until_one_does_or_says_why()
    {
        var site = proven.Site.CopyTo("mutants");
        site.Write("code/Counting/Hedge.cs", Code);
        site.Write("tests/listings/HedgeTests.cs", Tests);
        for (var other = 1; other <= 10; other++)
        {
            new MutantStore(site.Root, EvidenceKeyStore.Read()).Save(new MutantEvidence($"other-{other}", "", []));
        }

        var weak = await site.Build("prove", "hedge", "--mutants");

        Assert.Equal(1, weak.ExitCode);
        // What is known of other listings is not forgotten.
        Assert.Equal(11, Directory.GetFiles(site.PathOf("artifacts/evidence/mutants")).Length);
        Assert.Equal(
            [
                "code/Counting/Hedge.cs(8,9): error PRF37: No test of the listing 'hedge' notices this change: "
                    + "await Task.Delay(0, token); -> _ = Task.Delay(0, token);",
                "code/Counting/Hedge.cs(8,9): error PRF37: No test of the listing 'hedge' notices this change: "
                    + "delete await Task.Delay(0, token);",
                "code/Counting/Hedge.cs(8,26): error PRF37: No test of the listing 'hedge' notices this change: 0 -> 1",
                "code/Counting/Hedge.cs(8,29): error PRF37: No test of the listing 'hedge' notices this change: "
                    + "token -> CancellationToken.None",
            ],
            Survivors(weak.StandardOutput)
        );
        // Another command publishes what is proven, and says how many go unnoticed.
        var build = await site.Build();
        Assert.Equal("", build.StandardOutput);
        Assert.Contains(
            "23 of 27 changes were caught, 4 go unnoticed, in 1 of 13 listings that can run",
            site.Read("proof/index.html"),
            StringComparison.Ordinal
        );

        site.Replace("tests/listings/HedgeTests.cs", "    }\n}\n", $"    }}\n\n{Cancelled}\n");
        var strong = await site.Build("prove", "hedge", "--mutants");
        await site.Build();

        Assert.Equal("", strong.StandardOutput);
        Assert.Contains(
            "26 of 27 changes were caught, 1 may be for a reason",
            site.Read("proof/index.html"),
            StringComparison.Ordinal
        );
        var evidence = site.Read("proof/evidence.json");
        Assert.Matches("\"message\": \"It had not ended after [0-9]+ s.\"", evidence);
        Assert.Contains(
            "\"message\": \"It waits for something that does not come.\"",
            evidence,
            StringComparison.Ordinal
        );
        Assert.Contains("\"message\": \"CS0103: The name ", evidence, StringComparison.Ordinal);
        Assert.Contains("\"message\": \"It ended the process.", evidence, StringComparison.Ordinal);
        Assert.DoesNotContain(site.Root, evidence, StringComparison.Ordinal);

        // Another machine, which has not tried them, takes them from the site that it verifies.
        Directory.Delete(site.PathOf("artifacts/evidence/mutants"), recursive: true);
        Assert.Equal("", (await site.Build("verify", site.Output, "--no-proof")).StandardOutput);

        site.Replace("tests/listings/HedgeTests.cs", "0 -> 1", "0 -> 2");
        var wrong = await site.Build("prove", "hedge", "--mutants");

        Assert.Equal(["PRF37", "PRF38"], Survivors(wrong.StandardOutput).Select(line => line.Split(' ')[2][..5]));
    }

    [Fact]
    public async Task A_test_that_the_switches_of_changes_disturb_says_so()
    {
        var site = proven.Site.CopyTo("mutants disturb");
        site.Write(
            "tests/listings/LengthTests.cs",
            """
            namespace Listings.Tests;

            public class LengthTests
            {
                [Fact, Proves("shears")]
                public void It_is_short()
                {
                    Assert.Equal("Ann is bare", Counting.Sheep.Shear("Ann"));
                    var code = typeof(Counting.Sheep).GetMethod("Shear")!.GetMethodBody()!.GetILAsByteArray()!;
                    var isProbed = typeof(Counting.Sheep).Assembly.GetType("Proving.Probe") is not null;
                    Assert.True(code.Length < 30 || isProbed);
                }
            }

            """
        );

        var build = await site.Build("prove", "shears", "--mutants");

        Assert.Equal(1, build.ExitCode);
        Assert.Contains("code(1,1): error PRF39: ", build.StandardOutput, StringComparison.Ordinal);
        Assert.Contains("LengthTests.It_is_short: Assert.True", build.StandardOutput, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Survivors(string output) =>
        output
            .Split('\n')
            .Where(line => line.Contains(": error ", StringComparison.Ordinal))
            .Select(line => line.Split(" Let a test")[0].Split(" Hint")[0]);
}
