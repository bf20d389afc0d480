namespace Generator.Tests.Hostile;

/// <summary>What a proof leaves that is killed.</summary>
[Collection(ProvenSite.ForProof), Trait("Speed", "slow")]
public class KilledProofTests(ProvenSite proven)
{
    private const string Code = "code/Counting/Wolf.cs";

    [Fact]
    public async Task A_proof_killed_at_any_moment_leaves_nothing_that_the_next_one_believes_or_stumbles_over()
    {
        var site = proven.Site.CopyTo("killed-proof");
        var text = File.ReadAllText(site.PathOf(Code));
        site.Write(Code, Changed("By night"));
        var whole = await site.Build("check");
        Assert.True(whole.ExitCode == 0, whole.StandardOutput);
        var kills = Effort.Of("PROOF_KILLS", 4);

        for (var kill = 0; kill < kills; kill++)
        {
            site.Write(Code, Changed($"In night {kill}"));
            // The moments are spread over the length of a proof. Whichever step they hit, the property has to hold.
            await site.Kill(whole.RunTime * (kill + 1) / (kills + 1), "check");

            // It may have come to its end before.
            Assert.All(await site.Told(), told => Assert.EndsWith("PRF11", told, StringComparison.Ordinal));
            Assert.Equal(proven.Tree, site.Tree());
        }

        site.Write(Code, text);
        var build = await site.Build("prove");
        Assert.True(build.ExitCode == 0, build.StandardOutput);
        Assert.Empty(await site.Told());
        Assert.Empty(Directory.GetFiles(site.PathOf("artifacts/evidence"), "*.part", SearchOption.AllDirectories));

        string Changed(string how) =>
            text.Replace("namespace Counting", $"// {how}.\nnamespace Counting", StringComparison.Ordinal);
    }
}
