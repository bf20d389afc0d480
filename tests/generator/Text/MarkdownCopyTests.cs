using System.Text;
using System.Text.RegularExpressions;
using Generator.Text;

namespace Generator.Tests.Text;

/// <summary>The copies of pages for programs that read Markdown.</summary>
[Collection(ProvenSite.ForPages), Trait("Speed", "slow")]
public partial class MarkdownCopyTests(ProvenSite proven)
{
    private readonly SiteCopy _site = proven.Site;

    [Fact]
    public void A_copy_in_Markdown_holds_the_listings()
    {
        var text = _site.Read("articles/the-wolf.md");

        Assert.StartsWith("# The wolf\n\n> What is left.\n", text, StringComparison.Ordinal);
        Assert.Contains("```csharp\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("snippet:", text, StringComparison.Ordinal);
        Assert.DoesNotContain("xref:", text, StringComparison.Ordinal);
        Assert.Contains("[counting](counting-sheep.md)", text, StringComparison.Ordinal);
        Assert.Contains(
            "- [The wolf](articles/the-wolf.md): What is left.",
            _site.Read("llms.txt"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void All_copies_are_in_one_file_as_they_are()
    {
        var list = _site.Read("llms.txt");
        var copies = Listed.Matches(list).Select(link => link.Groups["path"].Value).ToArray();
        var expected = string.Concat(copies.Select(copy => $"\n<!-- {copy} -->\n\n{_site.Read(copy)}"));

        Assert.True(copies.Length > 4);
        Assert.Contains("[All of them in one file](llms-full.txt).", list, StringComparison.Ordinal);
        Assert.EndsWith(expected, _site.Read("llms-full.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_too_long_for_one_file_goes_on_in_another_between_two_pages()
    {
        Page[] pages = [PageOf("a", 900_000), PageOf("b", 900_000), PageOf("c", 400_000), PageOf("d", 3_000_000)];

        var files = BuildLlmsFull.Of(new SeriesSettings("Sheep", "A", "B"), pages).ToArray();
        var texts = files.Select(file => Encoding.UTF8.GetString(file.Bytes.AsSpan())).ToArray();

        Assert.Equal(["llms-full.txt", "llms-full/2.txt", "llms-full/3.txt"], files.Select(file => file.Path));
        Assert.Equal(
            ["articles/a.md articles/b.md", "../articles/c.md", "../articles/d.md"],
            texts.Select(text => string.Join(' ', Above.Matches(text).Select(copy => copy.Groups["path"].Value)))
        );
        Assert.EndsWith("\n[The next pages](llms-full/2.txt)\n", texts[0], StringComparison.Ordinal);
        Assert.EndsWith("\n[The next pages](3.txt)\n", texts[1], StringComparison.Ordinal);
        Assert.DoesNotContain("next pages", texts[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Each_article_has_a_link_to_its_copy() =>
        Assert.Equal(
            "the-wolf.md",
            _site.Page("articles/the-wolf.html").QuerySelector(".page-facts a[data-copy]")!.GetAttribute("href")
        );

    private static Page PageOf(string name, int length) =>
        new()
        {
            Source = new SourceFile($"input/articles/{name}.md", ""),
            SitePath = $"articles/{name}.html",
            FrontMatter = new FrontMatter(name, name),
            Opening = PackedText.Of(""),
            Sections = PackedText.Of(""),
            Minutes = 1,
            Headings = [],
            Anchors = [],
            Links = [],
            Quotes = [],
            Panels = [new MarkdownCopy(PackedText.Of(new string(name[0], length) + "\n"))],
        };

    [GeneratedRegex(@"^- \[.*?\]\((?<path>[^)]+)\)", RegexOptions.Multiline)]
    private static partial Regex Listed { get; }

    [GeneratedRegex("^<!-- (?<path>.+) -->$", RegexOptions.Multiline)]
    private static partial Regex Above { get; }
}
