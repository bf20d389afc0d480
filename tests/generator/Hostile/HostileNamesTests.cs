namespace Generator.Tests.Hostile;

/// <summary>Names and characters that not each system keeps, or not each reader sees.</summary>
[Collection(ProvenSite.ForProgram), Trait("Speed", "slow")]
public class HostileNamesTests(ProvenSite proven)
{
    [Fact]
    public async Task A_name_is_one_that_each_system_keeps_and_no_folder_has_the_path_of_a_file()
    {
        var site = proven.Site.CopyTo("names");
        var longest = new string('a', 101);
        site.Add("aux", "Wool.");
        site.Add(longest, "Wool.");
        site.Add("com1/wool", "Wool.");
        site.Add("both", "Wool.");
        site.Add("both.html/wool", "Wool.");
        site.Add("tagged", "Wool.", "tags:\n  - con\n");
        site.Add("moved-aux", "Wool.", "redirect_from:\n  - aux.html\n");
        site.Add("moved-below", "Wool.", "redirect_from:\n  - articles/the-wolf.html/wool.html\n");
        site.Add("moved-nowhere", "Wool.", "redirect_from:\n  - \"\"\n");
        site.Write("input/articles/a\nb.png", "");
        site.Write("input/articles/nul.png", "");

        var told = await site.Told();

        string[] expected =
        [
            "aux.md(1,1) ART09",
            $"{longest}.md(1,1) ART09",
            "com1/wool.md(1,1) ART09",
            "both.md(1,1) ART10",
            "tagged.md(1,1) ART18",
            "moved-aux.md(1,1) LNK06",
            "moved-below.md(1,1) LNK07",
            "moved-nowhere.md(4,1) YML03",
            "nul.png(1,1) ART09",
        ];
        Assert.All(expected, one => Assert.Contains($"input/articles/{one}", told));
        Assert.Contains(told, one => one.EndsWith("b.png(1,1) ART09", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\u0007")]
    [InlineData("\u001b")]
    [InlineData("\u009b")]
    [InlineData("\u202e")]
    [InlineData("\u2066")]
    [InlineData("\u200b")]
    [InlineData("\u2060")]
    [InlineData("\ufeff")]
    [InlineData("\uffff")]
    [InlineData("\ufff9")]
    [InlineData("\u3164")]
    [InlineData("\ufe0f")]
    [InlineData("\ue000")]
    [InlineData("\U000e0041")]
    [InlineData("\u0440")]
    [InlineData("\u03bf")]
    public async Task What_readers_do_not_see_or_mistake_is_a_problem_in_text_and_code(string hidden)
    {
        var site = proven.Site.CopyTo("misleading");
        site.Add("wool", $"Wool a{hidden}b.");
        site.Replace("code/Counting/Sheep.cs", "namespace", $"// a{hidden}b\nnamespace");
        site.Write("input/articles/_directory.yml", $"versions: a{hidden}b\n");

        var told = await site.Told();

        Assert.Contains("input/articles/wool.md(6,7) TXT05", told);
        Assert.Contains("input/articles/_directory.yml(1,12) TXT05", told);
        Assert.Contains(told, one =>
            one.StartsWith("code/Counting/Sheep.cs(", StringComparison.Ordinal)
            && one.EndsWith(",5) TXT05", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task An_escape_hides_nothing_and_what_languages_and_emoji_need_is_allowed()
    {
        var site = proven.Site.CopyTo("escapes");
        site.Add("entity", "Wool a&#x202E;b.");
        site.Write("input/articles/escape.md", "---\ntitle: \"a\\u202Eb\"\ndescription: Wool.\n---\n\nWool.\n");
        site.Add(
            "needed",
            "\u05d0\u200f \u0645\u06cc\u200c\u062e \U0001F468\u200D\U0001F33E Ko\u00ADala Привет μs "
                + "\U0001F3F4\U000E0067\U000E0062\U000E007F \u2600\uFE0F 1\uFE0F\u20E3 \u845B\U000E0100"
        );

        Assert.Equal(["input/articles/entity.md(6,7) TXT05", "input/articles/escape.md(2,1) YML03"], await site.Told());
    }
}
