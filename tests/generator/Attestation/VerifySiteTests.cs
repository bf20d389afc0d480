namespace Generator.Tests.Attestation;

/// <summary>The command <c>verify</c> with the folder of a site.</summary>
[Collection(ProvenSite.ForProgram), Trait("Speed", "slow")]
public class VerifySiteTests(ProvenSite proven)
{
    private const string Page = "articles/counting-sheep.html";

    [Fact]
    public async Task A_changed_byte_is_found_wherever_it_is()
    {
        var site = proven.Site.CopyTo("changed by a byte");
        var same = await site.Build("verify", site.Output, "--no-proof");
        site.Replace($"output/{Page}", "&quot;over&quot;", "&quot;oven&quot;");
        site.Replace("output/proof/statement.json", "\"drafts\": false", "\"drafts\": falsy");
        site.Replace("output/proof/evidence.json", "\"contract\": \"Hangs\"", "\"contract\": \"Runs\"");
        File.Delete(Path.Combine(site.Output, "robots.txt"));
        site.Write("output/articles/notes.txt", "mine");

        var changed = await site.Build("verify", site.Output, "--no-proof");

        Assert.Equal((0, ""), (same.ExitCode, same.StandardOutput));
        Assert.Contains("is what this checkout makes.", same.StandardError, StringComparison.Ordinal);
        Assert.Equal(1, changed.ExitCode);
        Assert.Equal(
            [
                $"output/{Page} VER03",
                "output/articles/notes.txt VER02",
                "output/proof/evidence.json VER05",
                "output/proof/statement.json VER03",
                "output/robots.txt VER01",
            ],
            changed
                .StandardOutput.Split('\n')
                .Where(line => line.Contains("): error ", StringComparison.Ordinal))
                .Select(line => $"{line.Split('(')[0]} {line.Split(' ')[2].TrimEnd(':')}")
        );
        Assert.Contains(
            "The evidence about the listing 'gate' is not what",
            changed.StandardOutput,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_site_of_another_machine_is_verified_from_nothing_and_a_changed_listing_is_found()
    {
        var site = proven.Site.CopyTo("verified elsewhere");
        var elsewhere = Path.Combine(site.Root, "published");
        Directory.Move(site.Output, elsewhere);
        Directory.Delete(site.PathOf("artifacts/evidence"), recursive: true);

        // How often a coin falls on either side is another number each time.
        var same = await site.Build("verify", elsewhere);
        site.Replace("code/Counting/Sheep.cs", " the fence\");", " the fence\"); // high");
        var changed = await site.Build("verify", elsewhere);

        Assert.Equal((0, ""), (same.ExitCode, same.StandardOutput));
        Assert.False(Directory.Exists(site.Output));
        Assert.Equal(1, changed.ExitCode);
        Assert.Contains(
            "error VER05: The evidence about the listing 'fence' is not",
            changed.StandardOutput,
            StringComparison.Ordinal
        );
        Assert.Contains($"published/{Page}(", changed.StandardOutput, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_does_not_exist_is_wrong_usage()
    {
        var run = await proven.Site.Build("verify", "no/such/site");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("There is no folder 'no/such/site'.", run.StandardError, StringComparison.Ordinal);
    }
}
