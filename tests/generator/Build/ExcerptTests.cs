using Generator.Build;

namespace Generator.Tests.Build;

/// <summary>The line that a problem is about, with carets under the place.</summary>
public class ExcerptTests
{
    [Theory]
    [InlineData("a `helo` b", 4, "a `helo` b", "   ^^^^")]
    [InlineData("snippet: key", 1, "snippet: key", "^^^^^^^")]
    [InlineData(":::exercise", 1, ":::exercise", "^^^^^^^^^^^")]
    [InlineData("    #region key", 5, "    #region key", "    ^^^^^^^")]
    [InlineData("::: {.a}", 1, "::: {.a}", "^^^")]
    [InlineData("x = [y]", 5, "x = [y]", "    ^")]
    [InlineData("\tx = y", 2, "    x = y", "    ^")]
    [InlineData("x\t\ty", 4, "x        y", "         ^")]
    // Each of these signs takes two cells, the last but one is written on top of the one before it.
    [InlineData("犬と猫 x", 5, "犬と猫 x", "       ^")]
    [InlineData("🐑 x", 4, "🐑 x", "   ^")]
    [InlineData("e\u0301 x", 4, "e\u0301 x", "  ^")]
    [InlineData("猫", 1, "猫", "^^")]
    // Only the line is known.
    [InlineData("    it fails; ", 1, "    it fails; ", "    ^^^^^^^^^")]
    [InlineData("end", 4, "end", "   ^")]
    [InlineData("end", 40, "end", "   ^")]
    [InlineData("end", 0, "end", "^^^")]
    public void Carets_are_below_the_place(string line, int column, string printed, string carets) =>
        AssertExcerpt(Excerpt.Of(line, new Location("a.md", 1, column), []), printed, carets);

    [Fact]
    public void All_of_a_value_that_the_message_quotes_is_marked() =>
        AssertExcerpt(
            Excerpt.Of("see [the page](no.md#a) now", new Location("a.md", 1, 5), ["no.md#a", "[the page](no.md#a)"]),
            "see [the page](no.md#a) now",
            "    ^^^^^^^^^^^^^^^^^^^"
        );

    [Theory]
    [InlineData("snippet: helo", 1, "         ^^^^")]
    [InlineData("timeline: hello ah-helo helo", 1, "                        ^^^^")]
    [InlineData("    Prove(helo);", 1, "          ^^^^")]
    // It is not after the place.
    [InlineData("helo: key", 7, "      ^^^")]
    public void What_the_message_is_about_is_marked_if_the_line_has_it(string line, int column, string carets) =>
        AssertExcerpt(Excerpt.Of(line, new Location("a.md", 1, column), ["helo"]), line, carets);

    [Theory]
    [InlineData("\u001b[31mred\u0007", 6, "\uFFFD[31mred\uFFFD", "     ^^^")]
    // These would show the rest of the line from right to left.
    [InlineData("a\u202Eb\u2066c", 3, "a\uFFFDb\uFFFDc", "  ^")]
    public void Signs_that_control_a_terminal_are_not_printed(string line, int column, string printed, string carets) =>
        AssertExcerpt(Excerpt.Of(line, new Location("a.md", 1, column), []), printed, carets);

    [Theory]
    [InlineData(1)]
    [InlineData(60)]
    [InlineData(300)]
    [InlineData(597)]
    public void A_long_line_is_cut_round_the_place(int column)
    {
        var line = $"{new string('a', column - 1)} x {new string('b', 600 - column)}";

        var excerpt = Excerpt.Of(line, new Location("a.md", 1, column + 1), []);

        var printed = Printed(excerpt);
        Assert.InRange(printed.Length, 1, 101);
        Assert.Equal('x', printed[excerpt.Carets.IndexOf('^', StringComparison.Ordinal)]);
        Assert.Equal(column > 50, printed.StartsWith('…'));
        Assert.Equal(column < 560, printed.EndsWith('…'));
    }

    [Fact]
    public void A_long_word_is_cut_too_and_no_sign_is_cut_in_two()
    {
        var excerpt = Excerpt.Of(string.Concat(Enumerable.Repeat("🐑", 200)), new Location("a.md", 1, 201), []);

        Assert.Equal($"…{string.Concat(Enumerable.Repeat("🐑", 25))}", excerpt.Before);
        Assert.Equal(string.Concat(Enumerable.Repeat("🐑", 24)) + "…", excerpt.Marked);
        Assert.Equal("", excerpt.After);
    }

    [Theory]
    [InlineData("input/index.md", 2, true)]
    [InlineData("input/whole.md", 2, true)]
    [InlineData("input/whole.md", 1, false)]
    [InlineData("input/index.md", 1, false)]
    [InlineData("input/index.md", 9, false)]
    [InlineData("input/none.md", 1, false)]
    [InlineData("input", 1, false)]
    [InlineData("artifacts/evidence.json", 1, false)]
    [InlineData("input/picture.png", 1, false)]
    public void There_is_one_only_where_a_line_of_text_is(string file, int line, bool isShown)
    {
        var root = Directory.CreateTempSubdirectory("excerpts");
        foreach (var folder in new[] { "input", "artifacts" })
        {
            root.CreateSubdirectory(folder);
        }

        File.WriteAllText(Path.Combine(root.FullName, "input/index.md"), "\uFEFF \r\ntext\r\n");
        File.WriteAllText(Path.Combine(root.FullName, "input/whole.md"), "---\ntext");
        File.WriteAllText(Path.Combine(root.FullName, "artifacts/evidence.json"), "{}");
        File.WriteAllBytes(Path.Combine(root.FullName, "input/picture.png"), [0x89, 0x50, 0]);

        var excerpt = new ReadExcerpts(root.FullName).Of(TextProblems.NotUtf8.At(new Location(file, line)));

        Assert.Equal(isShown ? "text" : null, excerpt?.Marked);
        root.Delete(recursive: true);
    }

    private static void AssertExcerpt(Excerpt excerpt, string printed, string carets) =>
        Assert.Equal($"{printed}\n{carets}", $"{Printed(excerpt)}\n{excerpt.Carets}");

    private static string Printed(Excerpt excerpt) => excerpt.Before + excerpt.Marked + excerpt.After;
}
