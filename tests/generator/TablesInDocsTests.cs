using System.Text.RegularExpressions;
using Generator.Build;
using Generator.Listings;
using Generator.Tests.Build;

namespace Generator.Tests;

/// <summary>The tables and lists of the documents are complete.</summary>
public partial class TablesInDocsTests
{
    private const int LongestReadme = 100;

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
        var (commands, options) = await ProgramHelp.Usage.Value;

        Assert.Equal(commands, Docs.Column("README.md", "two-commands", 0));
        Assert.Equal(options.Except(["--help", "--version"]), Docs.Column("docs/authoring.md", "command-line", 0));
    }

    [Fact]
    public void The_guide_lists_all_keys_of_front_matter_of_settings_and_of_presentations()
    {
        Assert.Equal(
            Keys<FrontMatter>(),
            Docs.Column("docs/authoring.md", "front-matter", 0).Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            Keys<SeriesSettings>(),
            Docs.Column("docs/authoring.md", "settings", 0).Order(StringComparer.Ordinal)
        );
        Assert.Equal(Keys<Presentation>(), Docs.Column("docs/authoring.md", "talks", 0).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_guide_lists_all_options_of_a_listing()
    {
        var site = Path.Combine(Checkout.Root, "tests", "generator", "sites", "good");
        var known = global::Series
            .Pipelines.SelectMany(pipeline => pipeline.Input(Context.In(site)))
            .OfType<FigureOption>()
            .Select(option => option.Name)
            .Concat(SnippetOptions.For(Form.Slides));

        Assert.Equal(
            known.Order(StringComparer.Ordinal),
            Docs.Column("docs/authoring.md", "options-of-a-listing", 0).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void The_page_of_the_proof_lists_all_contracts() =>
        Assert.Equal(
            ContractTerms.All.Select(terms => terms.Contract.ToString()),
            Docs.Column("docs/proof.md", "contracts", 0)
        );

    [Fact]
    public void The_map_lists_all_pipelines_with_what_they_read_and_make()
    {
        var rows = Docs.Rows("docs/architecture.md", "the-pipelines").ToArray();

        Assert.Equal(
            global::Series.Pipelines.Select(pipeline =>
                $"{pipeline.Name} reads {Names(pipeline.Reads)} makes {Names(pipeline.Makes)}"
            ),
            rows.Select(row => $"{row[0].Single()} reads {string.Join(", ", row[2])} makes {string.Join(", ", row[3])}")
        );
    }

    [Fact]
    public void The_readme_is_short() =>
        Assert.InRange(File.ReadLines(Path.Combine(Checkout.Root, "README.md")).Count(), 1, LongestReadme);

    private static string Names(IEnumerable<Type> types) => string.Join(", ", types.Select(type => type.Name));

    // As generator/Yaml.cs makes them of a record.
    private static IEnumerable<string> Keys<T>() =>
        Yaml.Keys(typeof(T)).Select(key => key.Name).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"^### (?<title>.+)\n\n(?<message>.+)\n\nFix: (?<hint>.+)$", RegexOptions.Multiline)]
    private static partial Regex Kind { get; }
}
