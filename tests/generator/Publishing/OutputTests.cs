using Generator.Tests.Hostile;

namespace Generator.Tests.Publishing;

[Collection(ProvenSite.ForProgram), Trait("Speed", "slow")]
public class OutputTests(ProvenSite proven)
{
    private readonly SiteCopy _site = proven.Site;

    [Fact]
    public async Task A_folder_that_is_not_ours_is_never_touched()
    {
        var foreign = _site.PathOf("foreign");
        Directory.CreateDirectory(foreign);
        File.WriteAllText(Path.Combine(foreign, "thesis.md"), "years of work");
        var said = new List<string>();

        foreach (var folder in new[] { foreign, _site.Root, Path.GetDirectoryName(_site.Root)!, "/" })
        {
            var build = await _site.Build("--output", folder);
            Assert.Equal(1, build.ExitCode);
            said.Add(build.StandardOutput[build.StandardOutput.IndexOf("error", StringComparison.Ordinal)..]);
        }

        Assert.Equal("years of work", File.ReadAllText(Path.Combine(foreign, "thesis.md")));
        Directory.Delete(foreign, recursive: true);
        await Verify(string.Concat(said));
    }

    [Theory]
    [InlineData("input/articles/site")]
    [InlineData("code/site")]
    [InlineData("tests")]
    [InlineData(".git/site")]
    public async Task A_site_is_not_written_where_the_next_build_would_read_it(string folder)
    {
        var build = await _site.Build("--no-proof", "--output", _site.PathOf(folder));

        Assert.Equal(1, build.ExitCode);
        Assert.Contains(
            "OUT01: This folder can't be replaced: it is in a folder that builds read.",
            build.StandardOutput,
            StringComparison.Ordinal
        );
        Assert.False(Directory.Exists(_site.PathOf($"{folder}/assets")));
    }

    [Fact]
    public async Task A_site_with_a_foreign_file_in_it_is_not_replaced()
    {
        var notes = Path.Combine(_site.Output, "notes.txt");
        File.WriteAllText(notes, "mine");

        var build = await _site.Build();

        Assert.Equal(1, build.ExitCode);
        Assert.Contains(
            "OUT01: This folder can't be replaced: notes.txt in it is not from a build.",
            build.StandardOutput,
            StringComparison.Ordinal
        );
        Assert.Equal("mine", File.ReadAllText(notes));
        File.Delete(notes);
    }

    [Fact]
    public async Task A_page_that_somebody_has_edited_is_not_replaced()
    {
        var page = Path.Combine(_site.Output, "index.html");
        var published = File.ReadAllText(page);
        File.WriteAllText(page, published.Replace("Begin with", "Never begin with", StringComparison.Ordinal));

        var build = await _site.Build();

        Assert.Equal(1, build.ExitCode);
        Assert.Contains(
            "output(1,1): error OUT04: index.html in this folder is not as a build wrote it, and would be replaced.",
            build.StandardOutput,
            StringComparison.Ordinal
        );
        Assert.Contains("Never begin with", File.ReadAllText(page), StringComparison.Ordinal);
        File.Delete(page);
        Assert.Equal(0, (await _site.Build()).ExitCode);
        Assert.Equal(published, File.ReadAllText(page));
    }

    [Fact]
    public async Task What_a_killed_build_has_left_is_gone_after_the_next()
    {
        var site = _site.CopyTo("left");
        Directory.Move(site.Output, site.PathOf(".output.aside"));
        site.Write(".output.fresh/half.html", "<!DOCTYPE");

        var build = await site.Build("--no-proof");

        Assert.Equal(0, build.ExitCode);
        Assert.Equal(proven.Tree, site.Tree());
        Assert.Empty(Directory.EnumerateFileSystemEntries(site.Root, ".output.*"));
    }

    [Fact]
    public async Task A_link_is_not_replaced()
    {
        var link = _site.PathOf("link");
        Directory.CreateSymbolicLink(link, _site.Output);

        var build = await _site.Build("--output", link);

        Assert.Contains(
            "OUT01: This folder can't be replaced: it isn't a plain folder.",
            build.StandardOutput,
            StringComparison.Ordinal
        );
        File.Delete(link);
    }

    [Fact]
    public async Task A_place_that_cannot_be_written_is_a_problem_and_no_exception()
    {
        var build = await _site.Build("--output", "/proc/nothing/site");

        Assert.Equal(3, build.ExitCode);
        Assert.Contains("error OUT02: The site could not be written", build.StandardOutput, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_builds_take_turns()
    {
        using var other = new FileStream(
            _site.PathOf(".output.lock"),
            FileMode.OpenOrCreate,
            FileAccess.ReadWrite,
            FileShare.None,
            1,
            FileOptions.DeleteOnClose
        );

        var build = await _site.Build();

        Assert.Equal(1, build.ExitCode);
        Assert.Contains(
            "error OUT03: Another build is writing to this folder.",
            build.StandardOutput,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_build_killed_at_any_moment_leaves_the_old_site_or_the_new_one_whole()
    {
        var copy = _site.CopyTo("killed");
        var old = copy.Tree();
        var oldText = File.ReadAllText(copy.PathOf("input/index.md"));
        copy.Replace("input/index.md", "Begin with", "Start with");
        var newText = File.ReadAllText(copy.PathOf("input/index.md"));
        await copy.Build("--no-proof", "--output", copy.PathOf("new"));
        var @new = SiteCopy.TreeOf(copy.PathOf("new"));
        Assert.NotEqual(old, @new);
        var whole = await Took(copy, "--no-proof");
        var tree = copy.Tree();
        var kills = Effort.Of("KILLS", 20);

        for (var kill = 0; kill < kills; kill++)
        {
            // Each goes on from what the last one left, towards the site that is not there.
            copy.Write("input/index.md", tree.SequenceEqual(old) ? newText : oldText);
            // The moments are spread over the length of a build. Whichever step they hit, the property has to hold.
            await copy.Kill(whole * (kill + 1) / kills, "--no-proof");
            tree = copy.Tree();
            Assert.True(tree.SequenceEqual(old) || tree.SequenceEqual(@new));
        }

        copy.Write("input/index.md", newText);
        await copy.Build("--no-proof");
        Assert.Equal(@new, copy.Tree());
        Assert.Empty(Directory.EnumerateFileSystemEntries(copy.Root, ".output.*"));
    }

    private static async Task<TimeSpan> Took(SiteCopy copy, params string[] arguments)
    {
        var build = await copy.Build(arguments);
        Assert.Equal(0, build.ExitCode);
        return build.RunTime;
    }
}
