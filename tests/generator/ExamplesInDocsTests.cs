using System.Text.RegularExpressions;
using Generator.Build;
using Markdig.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Generator.Tests;

/// <summary>The examples of docs/problems.md: each kind of problem has a wrong one and a right one.</summary>
[Collection(ProvenSite.ForPages), Trait("Speed", "slow")]
public partial class ExamplesInDocsTests(ProvenSite proven)
{
    private sealed record Example(string Code, string Language, string Text);

    [Fact]
    public void Each_kind_of_problem_has_a_wrong_and_a_right_example()
    {
        var codes = ProblemKinds.All.Select(kind => kind.Code).ToArray();
        var (wrong, right) = (Examples("Wrong:").ToArray(), Examples("Right:").ToArray());

        Assert.Equal(codes, wrong.Select(example => example.Code));
        Assert.Equal(codes, right.Select(example => example.Code));
        Assert.All(wrong.Zip(right), pair => Assert.NotEqual(pair.First.Text, pair.Second.Text));
    }

    [Fact]
    public async Task A_wrong_article_has_the_problem_that_it_shows_and_a_right_one_has_none()
    {
        var site = proven.Site.CopyTo("examples");
        File.AppendAllText(site.PathOf("settings.yml"), "avoid:\n  - of course\n");
        var (wrong, right) = (Articles("Wrong:").ToArray(), Articles("Right:").ToArray());
        foreach (var (name, text) in wrong.Concat(right))
        {
            site.Write($"input/articles/{name}.md", text);
        }

        var build = await site.Build("check", "--no-proof");

        var problems = FirstLine.Matches(build.StandardOutput);
        Assert.True(wrong.Length > 40);
        Assert.All(wrong, article =>
            Assert.Contains(problems, problem =>
                problem.Groups["article"].Value == article.Name
                && $"{problem.Groups["code"]}-wrong".Equals(article.Name, StringComparison.OrdinalIgnoreCase)
            )
        );
        Assert.DoesNotContain(problems, problem =>
            right.Any(article => article.Name == problem.Groups["article"].Value)
        );
    }

    [Fact]
    public void Examples_in_code_are_code() =>
        Assert.All(
            Examples("Wrong:").Concat(Examples("Right:")).Where(example => example.Language == "csharp"),
            example =>
                Assert.DoesNotContain(
                    CSharpSyntaxTree
                        .ParseText(example.Text, new CSharpParseOptions(kind: SourceCodeKind.Script))
                        .GetDiagnostics(),
                    fault =>
                        fault.Severity == DiagnosticSeverity.Error
                        // An `#:include` is for files that run by themselves; LST22 shows a lone `#endregion`.
                        && fault.Id is not ("CS9298" or "CS1028")
                )
        );

    // The articles among the examples, with front matter if the example is not about that.
    private static IEnumerable<(string Name, string Text)> Articles(string label) =>
        Examples(label)
            .Where(example => example.Language == "markdown")
            .Select(example =>
                (
                    $"{example.Code}-{label.TrimEnd(':')}".ToLowerInvariant(),
                    example.Text.Contains("---\n", StringComparison.Ordinal)
                        ? $"{example.Text}\n"
                        : $"---\ntitle: {example.Code}\ndescription: An example.\n---\n\n{example.Text}\n"
                )
            );

    private static IEnumerable<Example> Examples(string label)
    {
        var code = "";
        var isNext = false;
        foreach (var block in Docs.Parsed("docs/problems.md"))
        {
            if (block is FencedCodeBlock fence && isNext)
            {
                yield return new Example(code, fence.Info!, $"{fence.Lines}");
            }

            var text = Code.Match(SourceOf(block));
            code = text.Success ? text.Value : code;
            isNext = block is ParagraphBlock && SourceOf(block) == label;
        }
    }

    private static string SourceOf(Block block) =>
        SourceTree.Text("docs/problems.md").Substring(block.Span.Start, block.Span.Length);

    [GeneratedRegex(@"(?<=^### )[A-Z]{3}\d\d")]
    private static partial Regex Code { get; }

    [GeneratedRegex(@"^input/articles/(?<article>[^(]+)\.md\(\d+,\d+\): error (?<code>\w+):", RegexOptions.Multiline)]
    private static partial Regex FirstLine { get; }
}
