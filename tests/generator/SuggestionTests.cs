namespace Generator.Tests;

/// <summary>What an author probably meant is what takes the fewest edits.</summary>
public class SuggestionTests
{
    [Theory]
    [InlineData("output", "output")]
    [InlineData("ouput", "output")]
    [InlineData("outputs", "output")]
    [InlineData("oufput", "output")]
    // Two letters that changed places are one edit, so `outabu` is farther away.
    [InlineData("outptu", "output")]
    [InlineData("Output", "output")]
    public void The_nearest_candidate_is_suggested(string word, string meant) =>
        Assert.Equal($" Did you mean '{meant}'?", Suggestion.For(word, ["zebra", "outabu", "output", "tests"]));

    [Theory]
    [InlineData("TeaTime")]
    [InlineData("tea_time")]
    [InlineData("TEATIEM")]
    public void Capitals_and_hyphens_do_not_count(string word) =>
        Assert.Equal(" Did you mean 'tea-time'?", Suggestion.For(word, ["team", "tea-time", "tear-mile"]));

    [Fact]
    public void They_count_if_nothing_else_tells_two_apart() =>
        Assert.Equal(" Did you mean 'Task'?", Suggestion.For("Tasks", ["task", "Task", "TASK"]));

    [Theory]
    [InlineData("mark")]
    [InlineData("utoptu")]
    [InlineData("")]
    public void Nothing_is_suggested_if_nothing_is_near(string word) =>
        Assert.Equal("", Suggestion.For(word, ["output", "zebra"]));

    [Fact]
    public void Of_two_that_are_as_near_the_first_in_order_is_suggested() =>
        Assert.Equal(" Did you mean 'bat'?", Suggestion.For("rat", ["cat", "bat"]));
}
