using System.Text.RegularExpressions;

namespace Generator.Tests;

/// <summary>What the page about the design says is what browsers are told.</summary>
public partial class DesignTests
{
    private static readonly string Theme = Path.Combine(Checkout.Root, "theme");

    private static readonly Dictionary<string, string> Sheets = Directory
        .GetFiles(Theme, "*.css", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetFileName(file), File.ReadAllText);

    [Fact]
    public void Each_property_has_the_value_that_the_design_gives_it_light_and_dark()
    {
        var design = Row.Matches(File.ReadAllText(Path.Combine(Theme, "design.md")))
            .ToDictionary(
                row => row.Groups["name"].Value,
                row =>
                    row.Groups["dark"].Success
                        ? $"light-dark({row.Groups["value"]}, {row.Groups["dark"]})"
                        : row.Groups["value"].Value
            );

        Assert.True(design.Count > 40);
        Assert.Equal(
            design.OrderBy(one => one.Key, StringComparer.Ordinal),
            Declared(Root(Sheets["tokens.css"])).OrderBy(one => one.Key, StringComparer.Ordinal)
        );
    }

    [Fact]
    public void No_style_sheet_has_a_colour_of_its_own() =>
        Assert.Empty(
            Sheets
                .Where(sheet => sheet.Key != "tokens.css")
                .SelectMany(sheet => Colour.Matches(sheet.Value).Select(colour => $"{sheet.Key}: {colour.Value}"))
        );

    [Fact]
    public void Each_property_that_is_used_is_declared_and_each_that_is_declared_is_used()
    {
        var declared = Sheets
            .Values.SelectMany(sheet => Declaration.Matches(sheet).Select(match => match.Groups["name"].Value))
            .ToHashSet();
        var used = Sheets
            .Values.SelectMany(sheet => Use.Matches(sheet).Select(match => match.Groups["name"].Value))
            .ToHashSet();

        Assert.Equal(declared.Order(StringComparer.Ordinal), used.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_task_has_the_colour_in_the_book_that_it_has_on_the_site() =>
        Assert.Equal(
            TaskOnSite
                .Matches(SourceTree.Text("theme/Timelines/timeline.css"))
                .Select(task => (task.Groups["number"].Value, task.Groups["name"].Value)),
            TaskInBook
                .Matches(SourceTree.Text("theme/Books/book.book.css"))
                .Select(task => (task.Groups["number"].Value, task.Groups["name"].Value))
        );

    // The first block: what follows it changes values on demand.
    private static string Root(string css) => css[..css.IndexOf("\n}", StringComparison.Ordinal)];

    private static Dictionary<string, string> Declared(string css) =>
        Declaration
            .Matches(css)
            .ToDictionary(match => match.Groups["name"].Value, match => match.Groups["value"].Value);

    [GeneratedRegex(@"\.hue-(?<number>\d) \{ --hue: var\(--(?<name>\w+)\)")]
    private static partial Regex TaskOnSite { get; }

    [GeneratedRegex(@"path\.hue-(?<number>\d) \{ stroke: var\(--(?<name>\w+)\)")]
    private static partial Regex TaskInBook { get; }

    [GeneratedRegex(
        @"^\| `(?<name>--[a-z0-9-]+)` \| `(?<value>[^`]+)` \| (?:`(?<dark>#[0-9a-f]{6})` \| )?",
        RegexOptions.Multiline
    )]
    private static partial Regex Row { get; }

    [GeneratedRegex("(?<=[ {;])(?<name>--[a-z0-9-]+): (?<value>[^;]+);")]
    private static partial Regex Declaration { get; }

    [GeneratedRegex(@"var\((?<name>--[a-z0-9-]+)")]
    private static partial Regex Use { get; }

    [GeneratedRegex(@"#[0-9a-f]{3,8}\b|rgba?\([^)]*\)|hsl\(")]
    private static partial Regex Colour { get; }
}
