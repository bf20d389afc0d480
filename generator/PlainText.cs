using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator;

/// <summary>Extracts the text of Markdown, without markup.</summary>
internal static class PlainText
{
    public static string Of(ContainerInline inlines) => string.Concat(inlines.Descendants().Select(OfLeaf));

    public static string Of(Inline inline) => inline is ContainerInline inlines ? Of(inlines) : OfLeaf(inline);

    private static string OfLeaf(MarkdownObject inline) =>
        inline switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            HtmlEntityInline entity => entity.Transcoded.ToString(),
            LineBreakInline => " ",
            _ => "",
        };
}
