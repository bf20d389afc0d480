namespace Generator.Tests.Glossary;

/// <summary>Below each definition stand the articles that explain the term and those that use it.</summary>
[Collection(ProvenSite.ForPages), Trait("Speed", "slow")]
public class TermPlacesTests(ProvenSite proven)
{
    [Fact]
    public async Task The_articles_that_use_a_term_follow_those_that_explain_it_and_the_heaviest_user_comes_first()
    {
        var site = proven.Site.CopyTo("terms");
        site.Write(
            "input/glossary.md",
            """
            ---
            title: Glossary
            description: What a shepherd calls things.
            ---

            Flock
            :   Sheep that are counted together.

            Flock leader
            :   The sheep that the others follow.

            Pen
            :   Where they sleep.
            """
        );
        Write("one", "The **flock leader** is in the **pen**, or in `flock` or [flock](two.md).");
        Write("two", "Flocks here, a *flock* there, flock's wool.");
        Write("three", "A flock. A flocking bird and flock-\nleaders are others; so is the leader of a flock.");
        Write("four", "No such word: penny. FLOCK!");
        Write("five", "A flock.");

        var build = await site.Build("--no-proof");

        Assert.True(build.ExitCode == 0, build.StandardOutput);
        Assert.Equal(
            [
                "Explained in Counting sheep & lambs; used in two, three, one and 2 more",
                "Explained in one; used in three",
                "Explained in one",
            ],
            site.Page("glossary.html").QuerySelectorAll("dd .term-places").Select(places => places.TextContent)
        );

        void Write(string name, string text) =>
            site.Write(
                $"input/articles/{name}.md",
                $"---\ntitle: {name}\ndescription: The article {name}.\nnumber: {Number(name)}\n---\n\n{text}\n"
            );

        static int Number(string name) => 5 + Array.IndexOf(["one", "two", "three", "four", "five"], name);
    }
}
