using System.Collections.Immutable;
using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace Generator.Articles;

/// <summary>Parses the text of an article into front matter and a syntax tree.</summary>
internal static class ParseArticle
{
    /// <param name="folders">Front matter that applies to whole folders.</param>
    public static Manuscript From(SourceFile source, MarkdownDialect dialect, ImmutableArray<FolderMetadata> folders)
    {
        var start = new Location(source.Path);
        var (tree, excess) = Parse(source, dialect);
        if (tree is null)
        {
            return Unreadable(source, excess ?? ArticleProblems.TooDeep.At(start));
        }

        var block = tree.OfType<YamlFrontMatterBlock>().FirstOrDefault();
        if (block is null && source.Text.StartsWith("---\n", StringComparison.Ordinal))
        {
            return Unreadable(source, ArticleProblems.UnclosedFrontMatter.At(start));
        }

        // The nearest folder comes first.
        var defaults = folders
            .Where(folder => source.Path.StartsWith(folder.Folder, StringComparison.Ordinal))
            .OrderByDescending(folder => folder.Folder.Length)
            .SelectMany(folder => folder.Entries);
        var yaml = block?.Lines.ToString() ?? "";
        var (frontMatter, problems) = Yaml.Bind<FrontMatter>(yaml, start, key => $"{source.Path}: {key}", defaults);
        var article = new Manuscript(source, SitePath(source.Path), frontMatter, tree);
        article.Problems.AddRange(
            block is null && !problems.IsEmpty ? [ArticleProblems.NoFrontMatter.At(start)] : problems
        );
        if (tree.All(child => child is YamlFrontMatterBlock))
        {
            article.Problems.Add(ArticleProblems.NoBody.At(start));
        }

        return article;
    }

    private static (MarkdownDocument? Tree, Problem? Excess) Parse(SourceFile source, MarkdownDialect dialect)
    {
        try
        {
            return (Markdown.Parse(source.Text, dialect.Pipeline), null);
        }
        catch (PageBudget.ExceededException exceeded)
        {
            var at = exceeded.In(source.Path);
            return (
                null,
                exceeded.Excess is { } excess ? ArticleProblems.TooMuch.At(at, excess) : ArticleProblems.TooDeep.At(at)
            );
        }
        // Markdig 1.6 throws this when inlines are nested deeper than its limit, without a line number.
        catch (ArgumentException)
        {
            return (null, null);
        }
    }

    // The article keeps its path, so that links to it aren't reported as broken.
    private static Manuscript Unreadable(SourceFile source, Problem problem)
    {
        var frontMatter = new FrontMatter(
            source.Path,
            source.Path,
            Needs: [],
            Goals: [],
            Tags: [],
            Find: [],
            RedirectFrom: []
        );
        return new Manuscript(source, SitePath(source.Path), frontMatter, []) { Problems = { problem } };
    }

    // input/articles/dinner.md becomes articles/dinner.html, so relative links are the same in both trees.
    private static string SitePath(string path) => Path.ChangeExtension(path["input/".Length..], ".html");
}
