using System.Buffers;
using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator;

/// <summary>
/// How much one page may have. Some inputs take a parser time and memory that grow with their square, so what this
/// growth depends on is limited. It is counted and not timed, so that each machine comes to the same verdict.
/// </summary>
/// <remarks>
/// Markdig parses all blocks before it looks into the first one, and that is when they are counted.
/// </remarks>
internal sealed class PageBudget : IMarkdownExtension
{
    private const int MostNested = 64;

    // A parser is only asked about lines that begin with a character of its own, or about those that no other took.
    private static readonly char[] Printed = [.. Enumerable.Range('!', '~' - '!' + 1).Select(code => (char)code)];

    // Together with the blocks around them, fewer than what Markdig renders: it throws at 128.
    private const int MostNestedInlines = 48;

    private const int MostHeadings = 1_000;

    private const int MostFigures = 300;

    private const int MostCharacters = 20_000;

    private const int MostSigns = 4_000;

    private const int MostCells = 10_000;

    // What opens or closes emphasis, a link, code or an attribute.
    private const string Named = "[*_~`^<{";

    private static readonly SearchValues<char> Signs = SearchValues.Create(Named);

    void IMarkdownExtension.Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.InsertRange(0, [new WatchingParser(Printed), new WatchingParser(null)]);
        // Not when the document's inlines end: a table that begins within a paragraph comes later.
        pipeline.DocumentProcessed += CheckInlines;
    }

    void IMarkdownExtension.Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) { }

    private static void Check(MarkdownDocument document)
    {
        var (headings, figures) = (0, 0);
        foreach (var block in document.Descendants<LeafBlock>())
        {
            headings += block is HeadingBlock ? 1 : 0;
            // What no parser of Markdig made is drawn by a feature.
            figures += block.Parser is { } parser && parser.GetType().Assembly == typeof(PageBudget).Assembly ? 1 : 0;
            var excess =
                headings > MostHeadings ? $"{MostHeadings} headings on a page"
                : figures > MostFigures ? $"{MostFigures} listings and timelines on a page"
                : block.ProcessInlines ? Excess(block)
                : null;
            if (excess is not null)
            {
                throw new ExceededException(excess, block.Line, block.Column);
            }
        }
    }

    // A bracket that nothing closes contains all that follows it.
    private static void CheckInlines(MarkdownDocument document)
    {
        foreach (var inline in document.Descendants<Inline>())
        {
            var nested = 0;
            for (var outer = inline.Parent; outer is not null && nested <= MostNestedInlines; outer = outer.Parent)
            {
                nested++;
            }

            if (nested > MostNestedInlines)
            {
                throw new ExceededException(null, inline.Line, inline.Column);
            }
        }
    }

    private static string? Excess(LeafBlock block)
    {
        var (characters, signs, columns, lines) = (0, 0, 0, block.Lines.Count);
        for (var index = 0; index < lines; index++)
        {
            var line = block.Lines.Lines[index].Slice.AsSpan();
            characters += line.Length;
            columns = Math.Max(columns, line.Count('|'));
            for (var rest = line; rest.IndexOfAny(Signs) is var at and >= 0; rest = rest[(at + 1)..])
            {
                signs++;
            }
        }

        return characters > MostCharacters ? $"{MostCharacters} characters in a paragraph or table"
            // A table has all cells of all rows, even if a row is shorter.
            : (long)columns * lines > MostCells ? $"{MostCells} cells in a table"
            : signs > MostSigns ? $"{MostSigns} of the signs `{Named}` in a paragraph or table"
            : null;
    }

    /// <summary>Thrown while a text is parsed; Markdig has no other way to stop.</summary>
    /// <param name="excess">What there is more of than a page may have; null if it is nested too deeply.</param>
    /// <param name="line">Where, counted from 0.</param>
    /// <param name="column">Counted from 0.</param>
    public sealed class ExceededException(string? excess, int line, int column) : Exception
    {
        public string? Excess => excess;

        public Location In(string file) => new(file, line + 1, column + 1);
    }

    // Opens no block, but sees the start of each one.
    private sealed class WatchingParser : BlockParser
    {
        public WatchingParser(char[]? first) => OpeningCharacters = first;

        public override BlockState TryOpen(BlockProcessor processor)
        {
            // Markdig uses the processor again for another document.
            var document = processor.Document;
            if (!document.ContainsData(typeof(WatchingParser)))
            {
                document.SetData(typeof(WatchingParser), true);
                document.ProcessInlinesBegin += (_, _) => Check(document);
            }

            var nested = 0;
            for (var block = processor.CurrentContainer; block is not null; block = block.Parent)
            {
                nested++;
            }

            return nested <= MostNested
                ? BlockState.None
                : throw new ExceededException(null, processor.LineIndex, processor.Column);
        }
    }
}
