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

        foreach (var (literal, start) in pieces)
        {
            var own = signs
                .Select(sign => sign with { Start = sign.Start - start })
                .Where(sign => sign.Start >= 0 && sign.Start + sign.Length <= literal.Content.Length)
                .ToArray();
            if (own.Length > 0)
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
