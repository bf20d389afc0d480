using System.Text.RegularExpressions;
using Markdig;
using Markdig.Syntax;

namespace Programs.Tests.Blocks;

/// <summary>A <c>console</c> block of a page: commands that a reader is told to run.</summary>
/// <param name="Page">Below <c>input/</c>, such as <c>articles/below-http.md</c>.</param>
/// <param name="Line">The line in which the block begins.</param>
internal sealed partial record Block(string Page, int Line, string Text)
{
    private static readonly string Input = Path.Combine(Repository.Root, "input");

    private static readonly MarkdownPipeline Dialect = new MarkdownPipelineBuilder()
        .UseYamlFrontMatter()
        .UseAdvancedExtensions()
        .Build();

    /// <summary>Paths below <c>input/</c>.</summary>
    public static string[] Pages { get; } =
    [
        .. Directory
            .EnumerateFiles(Input, "*.md", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Input, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>All blocks of all pages, in their order.</summary>
    public static Block[] All { get; } = [.. Pages.SelectMany(Of)];

    public string Name => $"{Page}:{Line} {Text.Split('\n')[0]}";

    /// <summary>The programs that it names, as paths below <c>code/</c>.</summary>
    public string[] Files =>
        [.. Program().Matches(Text).Select(program => program.Groups["file"].Value).Intersect(Sources.All)];

    public static string Read(string page) => File.ReadAllText(Path.Combine(Input, page)).ReplaceLineEndings("\n");

    /// <summary>The text of the page, in which several spaces or line ends count as one space.</summary>
    public static string Words(string page) => Space().Replace(Read(page), " ");

    private static IEnumerable<Block> Of(string page) =>
        Markdown
            .Parse(Read(page), Dialect)
            .Descendants<FencedCodeBlock>()
            .Where(fence => fence.Info is "console")
            .Select(fence => new Block(page, fence.Line + 1, fence.Lines.ToString().ReplaceLineEndings("\n")));

    [GeneratedRegex(@"\bcode/(?<file>\S+\.cs)\b")]
    private static partial Regex Program();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
