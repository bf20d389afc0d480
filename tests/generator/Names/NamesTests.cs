namespace Generator.Tests.Names;

/// <summary>Names in articles are looked up among those that the compiler knows.</summary>
[Collection(ProvenSite.ForPages), Trait("Speed", "slow")]
public class NamesTests(ProvenSite proven)
{
    private const string Evening = "input/articles/evening.md";

    [Fact]
    public void The_page_of_the_proof_counts_the_names_and_what_is_no_name() =>
        Assert.Contains(
            "10 names and keywords looked up; 2 places marked as plain text.",
            proven.Site.Page("proof/index.html").QuerySelectorAll(".rules .count").Select(count => count.TextContent)
        );

    [Fact]
    public void Readers_see_no_difference_between_names_and_plain_text() =>
        Assert.Equal(
            ["Sheep.Count", "output", "TextWriter", "Baa", "await", "Task.WhenAll(…)", "wait_for", "gather"],
            proven
                .Site.Page("articles/evening.html")
                .QuerySelectorAll(".prose code")
                .Select(code => code.OuterHtml["<code>".Length..^"</code>".Length])
        );

    [Fact]
    public async Task A_name_is_looked_up_in_what_the_last_proof_knew()
    {
        var site = proven.Site.CopyTo("renamed");
        site.Replace(Evening, "`Sheep.Count` counted", "`Sheep.Counted` counted");
        site.Replace(Evening, "`await`", "`Parallel.ForEachAsync`");

        var build = await site.Build("check", "--no-proof");

        Assert.Equal(
            $"{Evening}(9,32): error WRD09: Neither the code nor .NET has the name 'Sheep.Counted'. "
                + "Did you mean 'Sheep.Count'? "
                + "Hint: Correct it. If it is plain text, put two backticks on each side instead of one.",
            build.StandardOutput.Split('\n')[0]
        );
    }
}
