using System.Text;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Typesetting;

/// <summary>Sets the text of an article: paragraphs, headings, cells of tables.</summary>
internal static class TypesetArticle
{
    // What surrounds a quote decides which way it turns: code counts as a word, an escaped character as a mark.
    private const string Word = "x",
        Mark = "*";

    public static void In(Manuscript article)
    {
        foreach (var block in article.Tree.Descendants<LeafBlock>())
        {
            if (block.Inline is { } inlines)
            {
                Set(inlines);
            }
        }
    }

    private static void Set(ContainerInline inlines)
    {
        // Quotes may open in one piece of the text and close in another, so all are looked at together.
        var (text, pieces) = (new StringBuilder(), new List<(LiteralInline Literal, int Start)>());
        foreach (var inline in inlines.Descendants())
        {
            if (inline is LiteralInline { IsFirstCharacterEscaped: false } literal)
            {
                pieces.Add((literal, text.Length));
            }

            text.Append(Shown(inline));
        }

        var signs = Typeset.SignsIn(text.ToString());
        if (signs.Count == 0)
        {
            return;
        }

        var next = 0;
        foreach (var (literal, start) in pieces)
        {
            var own = new List<TypographicSign>();
            for (; next < signs.Count && signs[next].Start < start + literal.Content.Length; next++)
            {
                // One that begins or ends in another piece belongs to neither.
                if (
                    signs[next].Start >= start
                    && signs[next].Start + signs[next].Length <= start + literal.Content.Length
                )
                {
                    own.Add(signs[next] with { Start = signs[next].Start - start });
                }
            }

            if (own.Count > 0)
            {
                literal.Content = new StringSlice(Typeset.With(literal.Content.ToString(), own));
            }
        }
    }

    private static string Shown(MarkdownObject inline) =>
        inline switch
        {
            LiteralInline { IsFirstCharacterEscaped: true } escaped => Mark + escaped.Content.ToString()[1..],
            LiteralInline literal => literal.Content.ToString(),
            CodeInline or AutolinkInline => Word,
            HtmlEntityInline => Mark,
            LineBreakInline => " ",
            _ => "",
        };
}
