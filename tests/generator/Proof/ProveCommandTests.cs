using System.Text;
using Generator.Proof;
using Generator.Proof.Closures;

namespace Generator.Tests.Proof;

/// <summary>The commands <c>prove</c> and <c>verify</c>.</summary>
[Collection(ProvenSite.ForProof), Trait("Speed", "slow")]
public class ProveCommandTests(ProvenSite proven)
{
    [Fact]
    public async Task Prove_with_keys_runs_the_tests_of_these_listings()
    {
        var site = proven.Site.CopyTo("proven in part");
        site.Replace("code/Counting/Sheep.cs", "over", "under");

        var wolf = await site.Build("prove", "wolf", "night");
        var sheep = await site.Build("prove", "sheep");

        Assert.Equal("", wolf.StandardOutput);
        Assert.Contains("Proof run: 3 of 16 tests, ", wolf.StandardError, StringComparison.Ordinal);
        Assert.Contains("2 of 2 listings proven", wolf.StandardError, StringComparison.Ordinal);
        Assert.StartsWith(
            "tests/listings/SheepTests.cs(7,12): error PRF03: ",
            sheep.StandardOutput,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Prove_with_a_key_of_no_listing_says_so_before_anything_runs()
    {
        var build = await proven.Site.Build("prove", "wolve");

        Assert.Equal(1, build.ExitCode);
        Assert.StartsWith(
            "code(1,1): error PRF28: There is no listing 'wolve' to prove. Did you mean 'wolf'?",
            build.StandardOutput,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("compiling", build.StandardError, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evidence_for_some_listings_is_none_for_all()
    {
        var site = proven.Site.CopyTo("proven but for one test");
        site.AddMember("tests/listings/WolfTests.cs", "[Fact] public void It_names_no_listing() => Assert.Fail();");

        var some = await site.Build("prove", "wolf", "night");
        var all = await site.Build("check");

        Assert.Equal(0, some.ExitCode);
        Assert.Equal(1, all.ExitCode);
        Assert.Contains("It_names_no_listing failed", all.StandardOutput, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_listing_that_no_test_names_has_nothing_to_run()
    {
        var site = proven.Site.CopyTo("proven without a test");
        site.Replace("tests/listings/DreamTests.cs", "Proves(\"dream\")", "Proves(\"wolf\")");

        var build = await site.Build("prove", "dream");

        Assert.Contains(
            "error PRF01: No test names the listing 'dream'.",
            build.StandardOutput,
            StringComparison.Ordinal
        );
        Assert.Contains("Proof run: 0 of 16 tests, 0 of 1 listing", build.StandardError, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("prove")]
    [InlineData("verify")]
    public async Task A_command_that_runs_tests_cannot_do_without(string command)
    {
        var build = await proven.Site.Build(command, "--no-proof");

        Assert.Equal(2, build.ExitCode);
        Assert.Equal(
            $"`{command}` runs tests, so it can't be combined with --no-proof.\n",
            build.StandardError.ReplaceLineEndings("\n")
        );
    }

    [Fact]
    public async Task Verify_confirms_evidence_and_finds_what_differs()
    {
        var site = proven.Site.CopyTo("verified");
        var store = new EvidenceStore(site.Root, EvidenceKeyStore.Read());
        var evidence = store.Find(HashClosure.Of(site.Root)).Evidence!;

        var confirmed = await site.Build("verify");
        // As somebody could who has the key.
        new EvidenceStore(site.Root, EvidenceKeyStore.Read()).Save(
            evidence with
            {
                Shown =
                [
                    .. evidence.Shown.Select(shown =>
                        shown.Test.EndsWith("The_wolf_leaves_no_sheep", StringComparison.Ordinal)
                            ? shown with
                            {
                                Executed = [],
                            }
                            : shown
                    ),
                ],
            }
        );
        // Nor does it believe what somebody says about the probes of a file.
        var files = new SignedStore(site.PathOf("artifacts/evidence/files"), EvidenceKeyStore.Read());
        var probes = Encoding.UTF8.GetString(files.Read("probes").Content!);
        files.Write(
            "probes",
            Encoding.UTF8.GetBytes(probes.Replace("Probe.Hit(", "Probe.Miss(", StringComparison.Ordinal))
        );
        Assert.Contains("Probe.Hit(", probes, StringComparison.Ordinal);
        var refused = await site.Build("verify");

        Assert.Equal((0, ""), (confirmed.ExitCode, confirmed.StandardOutput));
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains(
            "error PRF27: The evidence about Listings.Tests.WolfTests.The_wolf_leaves_no_sheep is not what",
            refused.StandardOutput,
            StringComparison.Ordinal
        );
    }
}
