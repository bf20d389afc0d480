using System.Text.RegularExpressions;
using CliWrap;
using CliWrap.Buffered;
using YamlDotNet.RepresentationModel;

namespace Generator.Tests;

/// <summary>The workflows of GitHub Actions, as far as they can be judged elsewhere.</summary>
public sealed partial class WorkflowTests
{
    private static readonly string Folder = Path.Combine(Checkout.Root, ".github", "workflows");

    public static TheoryData<string> Files() =>
        [.. Directory.GetFiles(Folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Files))]
    public void Each_action_is_pinned_to_a_commit_whose_version_stands_beside_it(string file) =>
        Assert.All(
            File.ReadLines(Path.Combine(Folder, file)).Where(line => line.Contains("uses:", StringComparison.Ordinal)),
            line => Assert.Matches(Pinned, line)
        );

    [Theory, MemberData(nameof(Files))]
    public void A_job_may_only_read_unless_it_says_what_else_it_needs(string file)
    {
        var workflow = Read(file);

        Assert.Equal([("contents", "read")], Pairs(workflow, "permissions"));
        var writes = Jobs(workflow).SelectMany(job => Pairs(job, "permissions")).Where(one => one.Value == "write");
        Assert.True(file is "main.yml" or "release.yml" || !writes.Any(), "only what publishes writes");
    }

    // What others write, such as the title of a pull request, would become part of the script.
    [Theory, MemberData(nameof(Files))]
    public void No_expression_is_pasted_into_a_script(string file) =>
        Assert.All(Scripts(file), script => Assert.DoesNotContain("${{", script, StringComparison.Ordinal));

    [Theory, MemberData(nameof(Files))]
    public void Scripts_call_the_commands_of_the_README_and_what_the_repository_has(string file)
    {
        var called = Scripts(file).SelectMany(script => Script.Matches(script)).Select(match => match.Value);

        Assert.All(called, script => Assert.True(File.Exists(Path.Combine(Checkout.Root, script)), script));
        Assert.All(Scripts(file), script => Assert.Matches(Known, script));
    }

    [Fact]
    public void A_pull_request_gets_no_secret() =>
        Assert.DoesNotContain(
            "secrets.",
            File.ReadAllText(Path.Combine(Folder, "pull-request.yml")),
            StringComparison.Ordinal
        );

    [Fact]
    public async Task A_log_ends_with_the_tests_that_failed_and_why()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        await File.WriteAllTextAsync(
            Path.Combine(folder, "Some.trx"),
            """
            <TestRun><Results>
              <UnitTestResult testName="Good" outcome="Passed"><Output><StdOut>noise</StdOut></Output></UnitTestResult>
              <UnitTestResult testName="Bad(text: &quot;a &amp;lt; b&quot;)" outcome="Failed"><Output><ErrorInfo>
                <Message>Expected: &lt;1&gt;
            Actual: 2</Message>
                <StackTrace>at Some.Bad() in Some.cs:line 3</StackTrace>
              </ErrorInfo></Output></UnitTestResult>
              <UnitTestResult testName="Also good" outcome="Passed" />
            </Results></TestRun>
            """
        );

        var said = await Run("failures", folder);
        Directory.Delete(folder, recursive: true);

        Assert.Equal(
            """Failed: Bad(text: "a &lt; b")|Expected: <1>|Actual: 2|at Some.Bad() in Some.cs:line 3""",
            string.Join('|', said.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        );
    }

    [Fact]
    public async Task The_summary_tells_what_is_proven_and_which_pages_have_changed()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        Write("site/index.html", "<title>Sheep</title><p>One <b>sheep</b>.<script>let two;</script></p>");
        Write("site/night.html", "<p>Good night</p>");
        Write("site/dream.html", "<p>A dream</p>");
        var before = await Run("pages", Path.Combine(folder, "site"));
        Write("before.tsv", before);
        Write("site/night.html", "<p>Good night, sheep</p>");
        Write("site/wolf.html", "<p>Wolf</p>");
        File.Delete(Path.Combine(folder, "site/dream.html"));
        Write(
            "build.log",
            "Proving: test 1 of 2\nProof run: 2 of 2 tests, 3 of 3 listings proven.\n4 pages written.\n"
        );

        var summary = await Run("summary", $"{folder}/build.log", $"{folder}/site", $"{folder}/before.tsv");
        var same = await Run("summary", $"{folder}/build.log", $"{folder}/site");
        Directory.Delete(folder, recursive: true);

        Assert.Equal(["dream.html\t2", "index.html\t3", "night.html\t2"], before.Trim().Split('\n').Select(Words));
        Assert.Contains(
            "- Proof run: 2 of 2 tests, 3 of 3 listings proven.\n- 4 pages",
            summary,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("Proving", summary, StringComparison.Ordinal);
        Assert.Matches(
            @"\n\| dream\.html \| 2 \| gone \| \d+ \| gone \|\n\| night\.html \| 2 \| 3 \| \d+ \| \d+ \|\n",
            summary
        );
        Assert.Matches(@"\n\| wolf\.html \| new \| 1 \| new \| \d+ \|\n", summary);
        Assert.DoesNotContain("index.html", summary, StringComparison.Ordinal);
        Assert.DoesNotContain("| page |", same, StringComparison.Ordinal);

        void Write(string file, string text)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, file))!);
            File.WriteAllText(Path.Combine(folder, file), text);
        }

        static string Words(string line) => line[..line.LastIndexOf('\t')];
    }

    [Fact]
    public async Task A_build_that_broke_off_is_summed_up_too()
    {
        var summary = await Run("summary", "/dev/null", "/no/such/site");

        Assert.Equal("## The site\n\n- The build broke off.\n", summary);
    }

    private static async Task<string> Run(string script, params string[] arguments)
    {
        var result = await Cli.Wrap(Path.Combine(Checkout.Root, ".ci", script))
            .WithArguments(arguments)
            .ExecuteBufferedAsync();
        return result.StandardOutput;
    }

    private static YamlMappingNode Read(string file)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(File.ReadAllText(Path.Combine(Folder, file))));
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    private static IEnumerable<YamlMappingNode> Jobs(YamlMappingNode workflow) =>
        ((YamlMappingNode)workflow["jobs"]).Children.Values.Cast<YamlMappingNode>();

    private static IEnumerable<string> Scripts(string file) =>
        Jobs(Read(file))
            .SelectMany(job => (YamlSequenceNode)job["steps"])
            .Cast<YamlMappingNode>()
            .Where(step => step.Children.ContainsKey("run"))
            .Select(step => step["run"].ToString());

    private static IEnumerable<(string Key, string Value)> Pairs(YamlMappingNode node, string name) =>
        node.Children.TryGetValue(name, out var child)
            ? ((YamlMappingNode)child).Children.Select(one => (one.Key.ToString(), one.Value.ToString()))
            : [];

    [GeneratedRegex(@"^ +(- )?uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")]
    private static partial Regex Pinned { get; }

    [GeneratedRegex(@"(?<=^|\s)\.ci/[\w-]+")]
    private static partial Regex Script { get; }

    [GeneratedRegex(@"^(mkdir -p artifacts && )?(dotnet run|dotnet test|\.ci/|gh release create )")]
    private static partial Regex Known { get; }
}
