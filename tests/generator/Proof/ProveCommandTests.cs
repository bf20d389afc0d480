using Generator.Proof;
using Generator.Proof.Closures;

namespace Generator.Tests.Proof;

/// <summary>The commands <c>prove</c> and <c>verify</c>.</summary>
[Collection(nameof(ProvenSite))]
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
        Assert.Contains("Proof run: 3 of 15 tests, ", wolf.StandardError, StringComparison.Ordinal);
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
