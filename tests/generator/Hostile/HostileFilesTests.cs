namespace Generator.Tests.Hostile;

/// <summary>Only regular files of the series are read: a link leads elsewhere, and a pipe never ends.</summary>
[Collection(ProvenSite.ForProgram), Trait("Speed", "slow")]
public class HostileFilesTests(ProvenSite proven)
{
    [Fact]
    public async Task A_pipe_is_not_read_wherever_it_lies()
    {
        var site = proven.Site.CopyTo("pipes");
        string[] pipes =
        [
            "Directory.Build.props",
            "code/Counting/Contracts.measured.txt",
            "code/Counting/Pipe.cs",
            "input/articles/pipe.md",
            "input/articles/pipe.png",
            "input/talk/presentations.yml",
            "settings.yml",
            "tests/listings/Pipe.verified.txt",
        ];
        foreach (var pipe in pipes)
        {
            await site.MakePipe(pipe);
        }

        var told = await site.Told();

        Assert.All(pipes, pipe =>
            Assert.Contains(told, one => one == $"{pipe}(1,1) TXT04" || one == $"{pipe}(1,1) PRF21")
        );
    }

    [Fact]
    public async Task A_pipe_in_place_of_the_commit_or_of_the_list_of_a_site_is_as_good_as_none()
    {
        var site = proven.Site.CopyTo("pipe-in-git");
        Directory.CreateDirectory(site.PathOf(".git"));
        await site.MakePipe(".git/HEAD");
        Assert.Empty(await site.Told());
        await site.MakePipe("output/site-manifest.txt");

        var build = await site.Build("--no-proof");

        Assert.Contains(
            "OUT01: This folder can't be replaced: it has no",
            build.StandardOutput,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task No_link_leads_out_of_the_series()
    {
        var site = proven.Site.CopyTo("links-out");
        var outside = site.PathOf("secret.txt");
        File.WriteAllText(outside, "title: A secret");
        string[] links =
        [
            "Directory.Packages.props",
            "code/Counting/Contracts.measured.txt",
            "code/Directory.Build.props",
            "input/articles/link.md",
            "input/articles/link.png",
            "input/articles/_directory.yml",
            "settings.yml",
        ];
        foreach (var link in links)
        {
            File.Delete(site.PathOf(link));
            File.CreateSymbolicLink(site.PathOf(link), outside);
        }

        Directory.CreateSymbolicLink(site.PathOf("input/folder"), site.Root);

        var told = await site.Told();

        Assert.All(links.Append("input/folder"), link =>
            Assert.Contains(told, one => one == $"{link}(1,1) TXT04" || one == $"{link}(1,1) PRF21")
        );
    }
}
