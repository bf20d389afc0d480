using System.Collections.Immutable;
using Markdig;
using Markdig.Syntax;

namespace Generator.Build;

/// <summary>Explains a kind of problem with the words of docs/problems.md, which is part of the program.</summary>
internal static class ExplainKind
{
    private const string Resource = "problems.md";

    /// <summary>Prints the section about one kind.</summary>
    public static async Task To(TextWriter writer, ProblemKind kind) =>
        await writer.WriteLineAsync(Section(kind) is { Length: > 0 } text ? text : ReportKinds.Text(kind).TrimEnd());

    /// <returns>A sentence that says what is wrong with a code.</returns>
    public static string Unknown(string code) =>
        $"There is no kind of problem '{code}'."
        + Suggestion.For(code, ProblemKinds.All.Select(kind => kind.Code))
        + " `dotnet run -- problems` lists them all.";

    /// <returns>The title, the paragraphs, and the examples without their fences, indented.</returns>
    private static string Section(ProblemKind kind)
    {
        var page = Page();
        var document = Markdown.Parse(page);
        var blocks = document
            .SkipWhile(block =>
                !(block is HeadingBlock && Source(block).StartsWith($"### {kind.Code} ", StringComparison.Ordinal))
            )
            .ToImmutableArray();
        return string.Join(
            "\n\n",
            blocks.Take(1).Concat(blocks.Skip(1).TakeWhile(block => block is not HeadingBlock)).Select(Text)
        );

        string Source(Block block) => page.Substring(block.Span.Start, block.Span.Length);

        string Text(Block block) =>
            block is FencedCodeBlock fence
                ? string.Join('\n', $"{fence.Lines}".Split('\n').Select(line => line.Length > 0 ? $"    {line}" : line))
                : Source(block).TrimStart('#', ' ');
    }

    private static string Page()
    {
        using var stream = typeof(ExplainKind).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
