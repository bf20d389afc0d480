using Generator.Build;
using Generator.Tests.Build;

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

    [Fact]
    public async Task No_link_is_followed_that_comes_while_a_file_is_read()
    {
        var site = proven.Site.CopyTo("swapped");
        var (folder, outside) = (site.PathOf("input/swapped"), site.PathOf("outside"));
        site.Write("outside/wool.md", "outside");
        site.Write("input/swapped/wool.md", "inside");
        var isDone = false;
        var swaps = Task.Run(() =>
        {
            while (!Volatile.Read(ref isDone))
            {
                Directory.Move(folder, $"{folder}-away");
                Directory.CreateSymbolicLink(folder, outside);
                Directory.Delete(folder);
                Directory.Move($"{folder}-away", folder);
            }
        });

        var texts = Enumerable
            .Range(0, 20_000)
            .Select(_ => TextFile.Read(site.Root, "input/swapped/wool.md").Text)
            .ToHashSet();
        Volatile.Write(ref isDone, true);
        await swaps;

        Assert.DoesNotContain("outside", texts);
        Assert.Contains("inside", texts);
    }

    [Fact]
    public async Task An_article_that_changes_while_it_is_built_is_not_published()
    {
        var site = proven.Site.CopyTo("changing");
        site.Add("half", "Wool");

        var (_, made) = await RunPipelines.Make(
            [.. global::Series.Pipelines, new ChangingPipeline(() => site.Add("half", "Wool, and more."))],
            Context.In(site.Root)
        );

        Assert.Equal(
            ["input/articles/half.md TXT06"],
            made.Of<Problem>().Select(problem => $"{problem.At.File} {problem.Code}")
        );
    }

    [Theory]
    [InlineData("whole.png", 0, "")]
    [InlineData("half.png", -9, "")]
    [InlineData("more.png", 0, "<script>")]
    [InlineData("page.png", -99, "<html>")]
    [InlineData("empty.gif", -99, "")]
    [InlineData("sheep.jpg", 0, "")]
    [InlineData("sheep.webp", 0, "")]
    [InlineData("sheep.avif", 0, "")]
    public async Task A_picture_is_one_whole_file_of_the_kind_that_its_name_says(string name, int cut, string more)
    {
        var site = proven.Site.CopyTo("pictures");
        var picture = File.ReadAllBytes(site.PathOf("input/articles/pebbles.png"));
        site.Write($"input/articles/{name}", "");
        File.WriteAllBytes(
            site.PathOf($"input/articles/{name}"),
            [.. picture[..Math.Max(0, picture.Length + cut)], .. more.Select(letter => (byte)letter)]
        );

        Assert.Equal(name == "whole.png" ? [] : [$"input/articles/{name}(1,1) IMG01"], await site.Told());
    }

    [Fact]
    public async Task No_picture_is_larger_than_what_a_page_can_show()
    {
        var site = proven.Site.CopyTo("large-picture");
        using (var picture = File.OpenWrite(site.PathOf("input/articles/pebbles.png")))
        {
            picture.SetLength((16 * 1024 * 1024) + 1);
        }

        Assert.Equal(["input/articles/pebbles.png(1,1) IMG02"], await site.Told());
    }

    // Runs after the articles are read and before the site is made of them.
    private sealed class ChangingPipeline(Action change) : Pipeline
    {
        protected override IEnumerable<IDocument> Process(Documents documents, BuildContext context)
        {
            change();
            return [];
        }
    }
}
