using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using CliWrap;
using CliWrap.Buffered;
using Generator.Build;
using Generator.Listings;
using Generator.Tests.Build;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Tests;

/// <summary>The documents name only what exists, and their tables have all of it.</summary>
public partial class DocsTests
{
    private const int LongestReadme = 90;

    // Anchors of headings as GitHub makes them.
    private static readonly MarkdownPipeline Dialect = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .Build();

    private static readonly string[] Paths =
    [
        "README.md",
        "CONTRIBUTING.md",
        .. Directory
            .EnumerateFiles(Path.Combine(Checkout.Root, "docs"), "*.md")
            .Select(file => $"docs/{Path.GetFileName(file)}")
            .Order(StringComparer.Ordinal),
    ];

    private static readonly string[] Folders =
    [
        .. Directory
            .EnumerateDirectories(Checkout.Root)
            .Select(folder => Path.GetFileName(folder))
            .Except([".git", "artifacts", "output"]),
    ];

    private static readonly ImmutableArray<Pipeline> Series = global::Series.Pipelines;

    private const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    // The program is asked once for all tests.
    private static readonly Lazy<Task<(string[] Commands, string[] Options)>> Usage = new(AskForUsage);

    public static TheoryData<string> Documents => [.. Paths];

    [Theory]
    [MemberData(nameof(Documents))]
    [InlineData("CHANGELOG.md")]
    public void Each_link_leads_to_a_file_and_to_an_anchor_in_it(string document) =>
        Assert.All(
            Parsed(document)
                .Descendants<LinkInline>()
                .Select(link => link.Url ?? "")
                .Where(url => !url.Contains(':', StringComparison.Ordinal)),
            url => Assert.True(Leads(document, url), url)
        );

    [Theory]
    [MemberData(nameof(Documents))]
    public void Each_path_in_the_text_exists(string document) =>
        Assert.All(Spans(document).Where(IsPath), path =>
            Assert.True(Path.Exists(Path.Combine(Checkout.Root, path)), path)
        );

    [Fact]
    public void Each_name_on_the_map_is_one_of_the_code()
    {
        var types = typeof(Problem).Assembly.GetTypes();
        var names = types
            .SelectMany(type => type.GetMembers(Everything).Select(member => member.Name))
            .Concat(types.SelectMany(type => (type.Namespace ?? "").Split('.').Append(type.Name.Split('`')[0])))
            .ToHashSet(StringComparer.Ordinal);

        Assert.All(
            Spans("docs/architecture.md")
                .Where(text => !IsPath(text) && Path.GetExtension(text) is not (".cs" or ".razor"))
                .SelectMany(text => Name.Matches(text).Select(name => name.Value)),
            name => Assert.True(names.Contains(name) || Series.Any(pipeline => pipeline.Name == name), name)
        );
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Each_command_and_option_is_one_of_the_program(string document)
    {
        var (commands, options) = await Usage.Value;
        foreach (var run in Spans(document).Concat(FenceLines(document)).Select(text => Run.Match(text)))
        {
            var words = run.Groups["arguments"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);

            // What follows an option is its value.
            Assert.All(words.Take(1).Where(word => Word.IsMatch(word)), word => Assert.Contains(word, commands));
            Assert.All(words.Where(word => word.StartsWith("--", StringComparison.Ordinal)), word =>
                Assert.Contains(word, options)
            );
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Each_code_of_a_problem_is_one_that_a_build_can_find(string document) =>
        Assert.Empty(
            ProblemCode
                .Matches(SourceTree.Text(document))
                .Select(code => code.Value)
                .Except(ProblemKinds.All.Select(kind => kind.Code))
        );

    [Fact]
    public void The_page_of_problems_has_all_kinds_with_their_words() =>
        Assert.Equal(
            ProblemKinds.All.Select(kind => $"{kind.Code} {kind.Title}\n{kind.Message}\n{kind.Hint}"),
            Kind.Matches(SourceTree.Text("docs/problems.md"))
                .Select(kind => $"{kind.Groups["title"]}\n{kind.Groups["message"]}\n{kind.Groups["hint"]}")
        );

    [Fact]
    public async Task The_readme_lists_all_commands_and_the_guide_lists_all_options()
    {
        var (commands, options) = await Usage.Value;

        Assert.Equal(commands, Column("README.md", "two-commands", 0));
        Assert.Equal(options.Except(["--help", "--version"]), Column("docs/authoring.md", "command-line", 0));
    }

    [Fact]
    public void The_guide_lists_all_keys_of_front_matter_and_of_settings()
    {
        Assert.Equal(Keys<FrontMatter>(), Column("docs/authoring.md", "front-matter", 0).Order(StringComparer.Ordinal));
        Assert.Equal(Keys<SeriesSettings>(), Column("docs/authoring.md", "settings", 0).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_guide_lists_all_options_of_a_listing()
    {
        var site = Path.Combine(Checkout.Root, "tests", "generator", "sites", "good");
        var known = Series
            .SelectMany(pipeline => pipeline.Input(Context.In(site)))
            .OfType<FigureOption>()
            .Select(option => option.Name)
            .Concat(SnippetOptions.For(Form.Slides));

        Assert.Equal(
            known.Order(StringComparer.Ordinal),
            Column("docs/authoring.md", "options-of-a-listing", 0).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void The_page_of_the_proof_lists_all_contracts() =>
        Assert.Equal(
            ContractTerms.All.Select(terms => terms.Contract.ToString()),
            Column("docs/proof.md", "contracts", 0)
        );

    [Fact]
    public void The_map_lists_all_pipelines_with_what_they_read_and_make()
    {
        var rows = Rows("docs/architecture.md", "the-pipelines").ToArray();

        Assert.Equal(
            Series.Select(pipeline => $"{pipeline.Name} reads {Names(pipeline.Reads)} makes {Names(pipeline.Makes)}"),
            rows.Select(row => $"{row[0].Single()} reads {string.Join(", ", row[2])} makes {string.Join(", ", row[3])}")
        );
    }

    [Fact]
    public void The_readme_is_short() =>
        Assert.InRange(File.ReadLines(Path.Combine(Checkout.Root, "README.md")).Count(), 1, LongestReadme);

    private static MarkdownDocument Parsed(string document) => Markdown.Parse(SourceTree.Text(document), Dialect);

    private static IEnumerable<string> Spans(string document) =>
        Parsed(document).Descendants<CodeInline>().Select(code => code.Content);

    private static IEnumerable<string> FenceLines(string document) =>
        Parsed(document).Descendants<FencedCodeBlock>().SelectMany(fence => $"{fence.Lines}".Split('\n'));

    private static bool Leads(string document, string url)
    {
        var (path, anchor) = url.Split('#', 2) is [var before, var after] ? (before, after) : (url, "");
        var target = path.Length == 0 ? document : Path.Combine(Path.GetDirectoryName(document)!, path);
        return Path.Exists(Path.Combine(Checkout.Root, target))
            && (
                anchor.Length == 0 || Parsed(target).Descendants<HeadingBlock>().Any(heading => IdOf(heading) == anchor)
            );
    }

    private static string? IdOf(HeadingBlock heading) => heading.TryGetAttributes()?.Id;

    // Not a pattern, not a placeholder, not a command.
    private static bool IsPath(string text) =>
        text.Split('/') is [var folder, _, ..] && Folders.Contains(folder) && !text.AsSpan().ContainsAny("*<…{ ");

    private static IEnumerable<string> Column(string document, string heading, int column) =>
        Rows(document, heading).SelectMany(row => row[column]);

    /// <summary>The first table below a heading: of each row, the spans of code in each cell.</summary>
    private static IEnumerable<string[][]> Rows(string document, string heading) =>
        Parsed(document)
            .SkipWhile(block => (block as HeadingBlock)?.TryGetAttributes()?.Id != heading)
            .OfType<Table>()
            .First()
            .OfType<TableRow>()
            .Where(row => !row.IsHeader)
            .Select(row =>
                row.Select(cell => cell.Descendants().OfType<CodeInline>().Select(code => code.Content).ToArray())
                    .ToArray()
            );

    private static string Names(IEnumerable<Type> types) => string.Join(", ", types.Select(type => type.Name));

    // As generator/Yaml.cs makes them of a record.
    private static IEnumerable<string> Keys<T>() => Yaml.Keys<T>().Order(StringComparer.Ordinal);

    private static async Task<(string[] Commands, string[] Options)> AskForUsage()
    {
        var help = await Cli.Wrap("dotnet").WithArguments([Checkout.Program, "--help"]).ExecuteBufferedAsync();
        var commands = help.StandardOutput[help.StandardOutput.IndexOf("Commands:", StringComparison.Ordinal)..];
        return (
            [.. Command.Matches(commands).Select(command => command.Value)],
            [.. Option.Matches(help.StandardOutput).Select(option => option.Value)]
        );
    }

    [GeneratedRegex(@"^dotnet run (--no-build )?-- (?<arguments>.*)$")]
    private static partial Regex Run { get; }

    [GeneratedRegex("^[a-z]+$")]
    private static partial Regex Word { get; }

    [GeneratedRegex(@"\b[A-Z]\w+")]
    private static partial Regex Name { get; }

    [GeneratedRegex(@"\b[A-Z]{3}\d\d\b")]
    private static partial Regex ProblemCode { get; }

    [GeneratedRegex(@"^### (?<title>.+)\n\n(?<message>.+)\n\nFix: (?<hint>.+)$", RegexOptions.Multiline)]
    private static partial Regex Kind { get; }

    [GeneratedRegex(@"(?<=^  )[a-z]+(?=  )", RegexOptions.Multiline)]
    private static partial Regex Command { get; }

    [GeneratedRegex(@"(?<=^  ([^\n]*, )?)--[a-z-]+", RegexOptions.Multiline)]
    private static partial Regex Option { get; }
}
