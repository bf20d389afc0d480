namespace Generator.Tests.Proof;

/// <summary>What tests received becomes their snapshot.</summary>
[Collection(ProvenSite.ForProof), Trait("Speed", "slow")]
public class AcceptTests(ProvenSite proven)
{
    private const string Snapshot = "tests/listings/SheepTests.Three_sheep_jump.verified.txt";

    [Fact]
    public async Task A_missing_snapshot_is_told_with_what_was_printed_and_can_be_accepted()
    {
        var site = proven.Site.CopyTo("accepted");
        var verified = File.ReadAllBytes(site.PathOf(Snapshot));
        File.Delete(site.PathOf(Snapshot));

        var missing = await site.Build("check");
        var unknown = await site.Build("accept", "sheeep");
        var other = await site.Build("accept", "wolf");
        var accepted = await site.Build("accept", "sheep");
        var proof = await site.Build("check");

        Assert.Contains(
            "error PRF33: The test SheepTests.Three_sheep_jump has no snapshot yet; this is what it printed. "
                + "Hint: If it is right, accept it: `dotnet run -- accept sheep fence`.",
            missing.StandardOutput,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "\n    1 sheep <jumped> \"over\" the fence\n    2 sheep",
            missing.StandardOutput,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("Directory:", missing.StandardOutput, StringComparison.Ordinal);
        Assert.Equal(
            (2, "No test names a listing 'sheeep'. Did you mean 'sheep'?\n"),
            (unknown.ExitCode, unknown.StandardError)
        );
        Assert.StartsWith("There is nothing to accept.", other.StandardOutput, StringComparison.Ordinal);
        Assert.StartsWith($"{Snapshot} (new)\n+ 1 sheep <jumped>", accepted.StandardOutput, StringComparison.Ordinal);
        Assert.EndsWith(
            "1 snapshot was accepted. The next build proves it.\n",
            accepted.StandardOutput,
            StringComparison.Ordinal
        );
        Assert.Equal(verified, File.ReadAllBytes(site.PathOf(Snapshot)));
        Assert.Equal(0, proof.ExitCode);
    }

    [Fact]
    public async Task What_differs_is_shown_and_all_of_it_is_accepted_without_a_key()
    {
        var site = proven.Site.CopyTo("accepted all");
        site.Write(Received(Snapshot), "\uFEFF1 sheep\n2 goats\n3 sheep\n");
        site.Write(Snapshot, "\uFEFF1 sheep\n2 sheep\n3 sheep\n");
        site.Write("tests/programs/Counting.Sheep.received.txt", "\uFEFFnew\n");

        var accepted = await site.Build("accept");
        var again = await site.Build("accept");

        Assert.Equal(
            $"{Snapshot}\n  1 sheep\n- 2 sheep\n+ 2 goats\n  3 sheep\n"
                + "tests/programs/Counting.Sheep.verified.txt (new)\n+ new\n"
                + "2 snapshots were accepted. The next build proves them.\n",
            accepted.StandardOutput
        );
        Assert.Equal("1 sheep\n2 goats\n3 sheep\n", File.ReadAllText(site.PathOf(Snapshot)));
        Assert.False(File.Exists(site.PathOf(Received(Snapshot))));
        Assert.StartsWith("There is nothing to accept.", again.StandardOutput, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_without_a_snapshot_is_run_and_what_it_prints_is_accepted_with_its_listing()
    {
        const string Printed = "tests/programs/Counting.Wolf.verified.txt";
        var site = proven.Site.CopyTo("accepted program");
        site.Replace(
            "code/Counting/Wolf.cs",
            "WriteLine(Visit(\"wolf\"))",
            "WriteLine(Visit(\"wolf\") + \"\\u001B[2J\")"
        );
        Directory.CreateDirectory(site.PathOf("tests/programs"));

        var accepted = await site.Build("accept", "wolf");

        // The terminal gets a sign for it, and the snapshot what was printed.
        Assert.Equal(
            $"{Printed} (new)\n+ no sheep left\u241B[2J\n1 snapshot was accepted. The next build proves it.\n",
            accepted.StandardOutput
        );
        Assert.Equal("no sheep left\u001B[2J\n", File.ReadAllText(site.PathOf(Printed)));
    }

    private static string Received(string snapshot) =>
        snapshot.Replace(".verified.", ".received.", StringComparison.Ordinal);
}
