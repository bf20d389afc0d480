using System.Reflection;
using System.Text.RegularExpressions;
using Generator.Build;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Tests;

/// <summary>The documents name only what exists.</summary>
public partial class NamesInDocsTests
{
    private const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    [Theory]
    [MemberData(nameof(Docs.All), MemberType = typeof(Docs))]
    [InlineData("CHANGELOG.md")]
    public void Each_link_leads_to_a_file_and_to_an_anchor_in_it(string document) =>
        Assert.All(
            Docs.Parsed(document)
                .Descendants<LinkInline>()
                .Select(link => link.Url ?? "")
                .Where(url => !url.Contains(':', StringComparison.Ordinal)),
            url => Assert.True(Leads(document, url), url)
        );

    [Theory]
    [MemberData(nameof(Docs.All), MemberType = typeof(Docs))]
    public void Each_path_in_the_text_exists(string document) =>
        Assert.All(Docs.Spans(document).Where(Docs.IsPath), path =>
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
            Docs.Spans("docs/architecture.md")
                .Where(text => !Docs.IsPath(text) && Path.GetExtension(text) is not (".cs" or ".razor"))
                .SelectMany(text => Name.Matches(text).Select(name => name.Value)),
            name =>
                Assert.True(
                    names.Contains(name) || global::Series.Pipelines.Any(pipeline => pipeline.Name == name),
                    name
                )
        );
    }

    [Theory]
    [MemberData(nameof(Docs.All), MemberType = typeof(Docs))]
    public async Task Each_command_and_option_is_one_of_the_program(string document)
    {
        var (commands, options) = await ProgramHelp.Usage.Value;
        var ofNew = await ProgramHelp.OptionsOfNew.Value;
        var ofProve = await ProgramHelp.OptionsOfProve.Value;
        foreach (var run in Docs.Spans(document).Concat(Docs.FenceLines(document)).Select(text => Run.Match(text)))
        {
            var words = run.Groups["arguments"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);

            // What follows an option is its value.
            Assert.All(words.Take(1).Where(word => Word.IsMatch(word)), word => Assert.Contains(word, commands));
            Assert.All(words.Where(word => word.StartsWith("--", StringComparison.Ordinal)), word => Assert.Contains(
                    word,
                    words[0] switch
                    {
                        "new" => ofNew,
                        "prove" => ofProve,
                        _ => options,
                    }
                ));
        }
    }

    [Theory]
    [MemberData(nameof(Docs.All), MemberType = typeof(Docs))]
    public void Each_code_of_a_problem_is_one_that_a_build_can_find(string document) =>
        Assert.Empty(
            ProblemCode
                .Matches(SourceTree.Text(document))
                .Select(code => code.Value)
                .Except(ProblemKinds.All.Select(kind => kind.Code))
        );

    [Fact]
    public void Each_test_that_holds_a_promise_exists()
    {
        var tests = typeof(NamesInDocsTests)
            .Assembly.GetTypes()
            .SelectMany(type => type.GetMethods().Select(method => $"{type.Name}.{method.Name}"))
            .ToHashSet(StringComparer.Ordinal);
        var named = Docs.Spans("docs/proof.md").Where(text => TestName.IsMatch(text)).ToArray();

        Assert.NotEmpty(named);
        Assert.All(named, name => Assert.Contains(name, tests));
    }

    private static bool Leads(string document, string url)
    {
        var (path, anchor) = url.Split('#', 2) is [var before, var after] ? (before, after) : (url, "");
        var target = path.Length == 0 ? document : Path.Combine(Path.GetDirectoryName(document)!, path);
        return Path.Exists(Path.Combine(Checkout.Root, target))
            && (
                anchor.Length == 0
                || Docs.Parsed(target).Descendants<HeadingBlock>().Any(heading => IdOf(heading) == anchor)
            );
    }

    private static string? IdOf(HeadingBlock heading) => heading.TryGetAttributes()?.Id;

    [GeneratedRegex(@"^dotnet run (--no-build )?-- (?<arguments>.*)$")]
    private static partial Regex Run { get; }

    [GeneratedRegex(@"^[A-Z]\w*Tests\.\w+$")]
    private static partial Regex TestName { get; }

    [GeneratedRegex("^[a-z]+$")]
    private static partial Regex Word { get; }

    [GeneratedRegex(@"\b[A-Z]\w+")]
    private static partial Regex Name { get; }

    [GeneratedRegex(@"\b[A-Z]{3}\d\d\b")]
    private static partial Regex ProblemCode { get; }
}
