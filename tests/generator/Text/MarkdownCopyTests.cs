namespace Generator.Tests.Text;

/// <summary>The copies of pages for programs that read Markdown.</summary>
[Collection(nameof(ProvenSite)), Trait("Speed", "slow")]
public class MarkdownCopyTests(ProvenSite proven)
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
}
