using System.Collections.Immutable;
using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace Generator;

/// <summary>Text becomes front matter and a syntax tree.</summary>
internal static class ParseArticle
{
    public static Article From(SourceFile source)
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var tree = Parse(source, problems);
        var block = tree.OfType<YamlFrontMatterBlock>().FirstOrDefault();
        var start = new Location(source.Path);
        if (block is null && source.Text.StartsWith("---\n", StringComparison.Ordinal))
        {
            problems.Add(Problems.UnclosedFrontMatter(start));
        }

        if (!tree.Any(child => child is not YamlFrontMatterBlock))
        {
            problems.Add(Problems.NoBody(start));
        }

        var (frontMatter, faults) = Yaml.Bind<FrontMatter>(block?.Lines.ToString() ?? "", start, key => $"{source.Path}: {key}");
        return new Article(source, Address(source.Path), frontMatter, tree, [], [.. problems, .. faults]);
    }

    private static MarkdownDocument Parse(SourceFile source, ImmutableArray<Problem>.Builder problems)
    {
        try
        {
            return Markdown.Parse(source.Text, MarkdownDialect.Pipeline);
        }
        // Markdig 1.6 says so when blocks nest deeper than its limit, without a line.
        catch (ArgumentException)
        {
            problems.Add(Problems.TooDeep(new Location(source.Path)));
            return Markdown.Parse("The text could not be read.", MarkdownDialect.Pipeline);
        }
    }

    // input/articles/dinner.md is published as articles/dinner.html: a link from one file to another is the same in both trees.
    private static string Address(string path) => Path.ChangeExtension(path["input/".Length..], ".html");
}
