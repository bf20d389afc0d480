using System.Collections.Immutable;
using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace Generator;

/// <summary>Text becomes front matter and a syntax tree.</summary>
internal static class ParseArticle
{
    /// <param name="folders">Front matter that holds for whole folders.</param>
    public static Func<SourceFile, Article> With(ImmutableArray<FolderMetadata> folders) => source =>
    {
        var start = new Location(source.Path);
        if (TryParse(source.Text) is not { } tree)
        {
            return Unreadable(source, Problems.TooDeep(start));
        }

        var block = tree.OfType<YamlFrontMatterBlock>().FirstOrDefault();
        if (block is null && source.Text.StartsWith("---\n", StringComparison.Ordinal))
        {
            return Unreadable(source, Problems.UnclosedFrontMatter(start));
        }

        // The nearest folder comes first.
        var defaults = folders.Where(folder => source.Path.StartsWith(folder.Folder, StringComparison.Ordinal)).OrderByDescending(folder => folder.Folder.Length).SelectMany(folder => folder.Entries);
        var (frontMatter, faults) = Yaml.Bind<FrontMatter>(block?.Lines.ToString() ?? "", start, key => $"{source.Path}: {key}", defaults);
        var hasBody = tree.Any(child => child is not YamlFrontMatterBlock);
        return new Article(source, Address(source.Path), frontMatter, tree, [], [], [], hasBody ? faults : faults.Add(Problems.NoBody(start)));
    };

    private static MarkdownDocument? TryParse(string text)
    {
        try
        {
            return Markdown.Parse(text, MarkdownDialect.Pipeline);
        }
        // Markdig 1.6 says so when blocks nest deeper than its limit, without a line.
        catch (ArgumentException)
        {
            return null;
        }
    }

    // It goes on through the pipeline under its address, so that links to it are not called dead.
    private static Article Unreadable(SourceFile source, Problem problem) =>
        new(source, Address(source.Path), new FrontMatter(source.Path, source.Path, Needs: [], Goals: [], Tags: [], RedirectFrom: []), [], [], [], [], [problem]);

    // input/articles/dinner.md is published as articles/dinner.html: a link from one file to another is the same in both trees.
    private static string Address(string path) => Path.ChangeExtension(path["input/".Length..], ".html");
}
