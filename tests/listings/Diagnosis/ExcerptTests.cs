using Diagnosis;

namespace Listings.Tests.Diagnosis;

public class ExcerptTests
{
    private const string Report = "A:\n  wait\n  Farm.Move\n  main\n\nB:\n  sleep\n\nC:\n  Farm.Move\n";

    [Fact]
    public void It_shows_what_is_about_the_word_and_counts_what_it_leaves_out() =>
        Assert.Equal(
            "A:\n  wait\n  Farm.Move\n[1 more lines]\n\n[1 more threads with Farm.Move]\n\n[1 threads without Farm.Move]",
            Excerpt.Of(Report, "Farm.Move", "threads", 1));

    [Fact]
    public void Where_the_word_is_missing_it_counts() =>
        Assert.Equal("[3 threads without Letter]", Excerpt.Of(Report, "Letter", "threads", 1));

    [Fact]
    public void It_changes_no_word_and_cuts_long_lines()
    {
        var shown = Excerpt.Of($"A:\n{new string('x', 200)} y", "y", "threads", 1).Split('\n')[1];

        Assert.Equal(new string('x', 75) + "…", shown);
    }
}
