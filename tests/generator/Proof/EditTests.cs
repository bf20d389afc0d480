using System.Globalization;

namespace Generator.Tests.Proof;

/// <summary>
/// What a build runs again after an edit, and that it comes to the same evidence as a proof from nothing.
/// </summary>
[Collection(ProvenSite.ForProof), Trait("Speed", "slow")]
public class EditTests(ProvenSite proven)
{
    // Twenty take ten minutes: `EDITS=20 dotnet test tests/generator --filter EditTests`.
    private static readonly int Edits = int.Parse(
        Environment.GetEnvironmentVariable("EDITS") ?? "1",
        CultureInfo.InvariantCulture
    );

    [Fact]
    public async Task Only_the_tests_run_again_that_reach_what_was_edited()
    {
        var site = proven.Site.CopyTo("edited");
        site.Replace("code/Counting/Wolf.cs", "public static class Wolf", "// A comment.\npublic static class Wolf");

        var edited = await site.Build();
        var again = await site.Build("check");
        var changed = site.Tree().Except(proven.Tree).Select(file => file.Key).ToArray();
        site.Replace("code/Counting/Wolf.cs", "// A comment.\n", "");
        var undone = await site.Build("check");

        Assert.Contains("Proof run: 3 of ", edited.StandardError, StringComparison.Ordinal);
        Assert.Contains("no test was run", again.StandardError, StringComparison.Ordinal);
        Assert.Contains("no test was run", undone.StandardError, StringComparison.Ordinal);
        // Nothing else shows that file, or the state of all code.
        Assert.Equal(
            [
                "api/counting.wolf.html",
                "code.zip",
                "code/counting/wolf.html",
                "proof/evidence.json",
                "proof/index.html",
                "proof/statement.json",
                "site-manifest.txt",
            ],
            changed
        );
    }

    [Fact]
    public async Task A_listing_that_the_compiler_refuses_is_proven_anew_when_it_changes()
    {
        const string Refused = "code/Counting/Uncountable.refused.cs";
        var site = proven.Site.CopyTo("edited refused");
        site.Replace(Refused, "\"many\"", "\"few\"");

        var edited = await site.Build("check");
        site.Replace(Refused, "\"few\"", "1");
        var accepted = await site.Build("check");
        site.Replace(Refused, "return 1;", "return \"many\";");
        var undone = await site.Build("check");

        // A test that is in the same file could read it too.
        Assert.Contains("Proof run: 6 of ", edited.StandardError, StringComparison.Ordinal);
        Assert.Equal(0, edited.ExitCode);
        Assert.Contains("error CON09: ", accepted.StandardOutput, StringComparison.Ordinal);
        Assert.Equal(1, accepted.ExitCode);
        Assert.Contains("no test was run", undone.StandardError, StringComparison.Ordinal);
        Assert.Equal(0, undone.ExitCode);
    }

    // Which parts of xUnit call a test depends on the tests that run with it.
    [Fact]
    public void The_evidence_does_not_say_which_code_called_a_test()
    {
        var evidence = File.ReadAllText(proven.Site.PathOf(proven.Evidence));

        Assert.DoesNotContain("\"../", evidence, StringComparison.Ordinal);
        Assert.DoesNotContain("\"tests/ProofRun.cs\"", evidence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evidence_after_random_edits_is_that_of_a_proof_from_nothing()
    {
        var site = proven.Site.CopyTo("edited at random");
        var random = new Random(20_261_128);
        for (var edit = 0; edit < Edits; edit++)
        {
            Edit(site, random);
            var edited = await site.Build("check");
            var kept = File.ReadAllText(Newest(site));

            var proven = await site.Build("prove");

            Assert.True(edited.ExitCode == 0, edited.StandardOutput);
            Assert.True(proven.ExitCode == 0, proven.StandardOutput);
            Assert.Equal(kept, File.ReadAllText(Newest(site)));
        }
    }

    private static void Edit(SiteCopy site, Random random)
    {
        var files = Directory
            .EnumerateFiles(site.Root, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(site.Root, file))
            .Where(file =>
                file.StartsWith("code/", StringComparison.Ordinal)
                || file.StartsWith("tests/listings/", StringComparison.Ordinal)
            )
            .Where(file => !file.EndsWith(".refused.cs", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToArray();
        var chosen = files[random.Next(files.Length)];
        var lines = File.ReadAllLines(site.PathOf(chosen)).ToList();
        // Below the namespace, so that what follows moves to other lines.
        var below = lines.FindIndex(line => line.StartsWith("namespace", StringComparison.Ordinal)) + 1;
        switch (random.Next(3))
        {
            case 0:
                lines.Insert(below, $"// Edit {random.Next()}.");
                break;
            case 1:
                lines.Add($"// Edit {random.Next()}.");
                break;
            default:
                lines.Add($"internal sealed class Edit{random.Next()};");
                break;
        }

        File.WriteAllText(site.PathOf(chosen), string.Join('\n', lines) + "\n");
    }

    private static string Newest(SiteCopy site) =>
        Directory.GetFiles(site.PathOf("artifacts/evidence"), "*.json").MaxBy(File.GetLastWriteTimeUtc)!;
}
