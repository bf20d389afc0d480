using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Extensions.Yaml;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Articles;

/// <summary>
/// Finds what an article may not contain: raw HTML, unproven C#, and attributes or URLs that could carry a script.
/// </summary>
internal static class CheckMarkup
{
    private static readonly string[] CSharp = ["csharp", "cs", "csx"];

    private static readonly string[] Schemes = ["https", "http", "mailto"];

    // Links may also lead to an id or a test, which are resolved later.
    private static readonly string[] SchemesOfLinks =
    [
        .. Schemes,
        CrossReference.Scheme.TrimEnd(':'),
        TestedStatement.Scheme.TrimEnd(':'),
    ];

    /// <param name="containers">Names of the containers that articles may use.</param>
    public static void In(Manuscript article, ImmutableArray<string> containers)
    {
        var snippets = new FindMisspeltSnippets(article);
        article.Problems.AddRange(
            article
                .Tree.Descendants()
                .SelectMany(node =>
                    snippets.At(node) is { } misspelt ? [misspelt] : Faults(node, article.At(node), containers)
                )
        );
    }

    private static IEnumerable<Problem> Faults(MarkdownObject node, Location at, ImmutableArray<string> containers)
    {
        var attributes = node.TryGetAttributes()?.Properties?.Select(property => property.Key) ?? [];
        // Markdig itself sets attributes on task lists and tables; authors can't.
        var written = node is TaskList or TableCell ? [] : attributes;
        return written
            .Select(name => ArticleProblems.DisallowedAttribute.At(at, name))
            .Concat(
                node switch
                {
                    HtmlBlock or HtmlInline => [ArticleProblems.RawHtml.At(at)],
                    HtmlEntityInline entity
                        when TextProblems.MisleadingIn(entity.Transcoded.ToString(), at) is { } found => [found],
                    FencedCodeBlock fence when IsCSharp(fence) => [ArticleProblems.BareFence.At(at)],
                    FencedCodeBlock { ClosingFencedCharCount: 0 } fence => [Unclosed(fence, at)],
                    CodeBlock block and not YamlFrontMatterBlock when RecogniseCSharp.In(block) =>
                    [
                        ArticleProblems.BareFence.At(at),
                    ],
                    HeadingBlock { Level: 1 } => [ArticleProblems.TitleInBody.At(at)],
                    CustomContainer container when string.IsNullOrEmpty(container.Info) => [Closing(container, at)],
                    CustomContainer container when !containers.Contains(container.Info ?? "", StringComparer.Ordinal) =>
                        [Unknown(container.Info ?? "", at, containers)],
                    CustomContainer { ClosingFencedCharCount: 0 } container when !EndIsTold(container) =>
                    [
                        Unclosed(container, at),
                    ],
                    AutolinkInline auto when !auto.IsEmail => SchemeFaults(at, auto.Url, Schemes),
                    LinkInline { IsImage: true } image =>
                    [
                        .. SchemeFaults(at, image.Url ?? "", [])
                            .Select(_ => ArticleProblems.ForeignImage.At(at, image.Url ?? "")),
                        .. image.Any() ? [] : new[] { ArticleProblems.NoAlternative.At(at) },
                    ],
                    LinkInline link => SchemeFaults(at, link.Url ?? "", SchemesOfLinks),
                    _ => [],
                }
            );
    }

    // By any name that highlighters know it by: `c#`, `C-Sharp`, `cs{1}`, `{.csharp}`.
    private static bool IsCSharp(FencedCodeBlock fence) =>
        Names(fence)
            .Select(name => name.Replace("#", "sharp", StringComparison.Ordinal))
            .Select(name => string.Concat(name.TakeWhile(letter => letter is not ('{' or ',' or ':' or ' '))))
            .Select(name => string.Concat(name.Where(char.IsAsciiLetter)))
            .Any(name => CSharp.Contains(name, StringComparer.OrdinalIgnoreCase));

    private static IEnumerable<string> Names(FencedCodeBlock fence) =>
        [fence.Info ?? "", .. fence.TryGetAttributes()?.Classes?.Select(name => Unprefixed(name)) ?? []];

    private static string Unprefixed(string name) =>
        name.StartsWith("language-", StringComparison.OrdinalIgnoreCase) ? name["language-".Length..] : name;

    // An inner container with as many colons as the outer one: its end closes the outer one, and the next end nothing.
    private static bool EndIsTold(CustomContainer container) =>
        container.Parent is CustomContainer { ClosingFencedCharCount: > 0 } outer
        && outer.Parent!.SkipWhile(block => block != outer).Any(block => block is CustomContainer { Info: null or "" });

    private static Problem Unclosed(IFencedBlock block, Location at) =>
        ArticleProblems.Unclosed.At(at, new string(block.FencedChar, block.OpeningFencedCharCount));

    // To Markdig, a fence without a name begins a container.
    private static Problem Closing(CustomContainer fence, Location at)
    {
        var last = fence.Parent!.TakeWhile(block => block != fence).OfType<CustomContainer>().LastOrDefault();
        return ArticleProblems.ClosesNothing.At(
            at,
            new string(fence.FencedChar, fence.OpeningFencedCharCount),
            last is null ? "" : $"; the '{last.Info}' of line {last.Line + 1} is closed already"
        );
    }

    private static Problem Unknown(string name, Location at, ImmutableArray<string> containers) =>
        ArticleProblems.UnknownContainer.At(at, name, Suggestion.For(name, containers), containers);

    // Checks the scheme as a browser reads it: browsers ignore control characters and spaces.
    private static Problem[] SchemeFaults(Location at, string url, string[] schemes)
    {
        var read = string.Concat(url.Where(character => character > ' '));
        var colon = read.AsSpan().IndexOfAny(":/?#");
        var hasScheme = colon >= 0 && read[colon] == ':';
        var allowed = hasScheme
            ? schemes.Contains(read[..colon], StringComparer.OrdinalIgnoreCase) && !HasUser(read)
            : !read.StartsWith('/') && !read.StartsWith('\\');
        return allowed ? [] : [ArticleProblems.DisallowedScheme.At(at, url)];
    }

    // A password would be published, and a name can make a host look like another.
    private static bool HasUser(string url) =>
        url.StartsWith("http", StringComparison.OrdinalIgnoreCase)
        && Uri.TryCreate(url, UriKind.Absolute, out var uri)
        && uri.UserInfo.Length > 0;
}
