using System.Net;
using System.Text;
using System.Xml;
using AngleSharp;
using AngleSharp.Xhtml;

namespace Generator.Books;

/// <summary>Writes a part of a book as XHTML, the XML form of HTML.</summary>
internal static class XhtmlText
{
    // Some reading systems treat it as HTML, where an element without content needs its end tag.
    private static readonly XhtmlMarkupFormatter Markup = new(emptyTagsToSelfClosing: false);

    public static string Of(BookPart part, string language)
    {
        foreach (var drawing in part.Body.QuerySelectorAll("svg"))
        {
            drawing.SetAttribute("xmlns", "http://www.w3.org/2000/svg");
        }

        var (title, own) = (WebUtility.HtmlEncode(part.Title), WebUtility.HtmlEncode(language));
        return Allowed(
            $"""
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"
                lang="{own}" xml:lang="{own}">
            <head>
              <title>{title}</title>
              <link rel="stylesheet" type="text/css" href="{Book.StyleFile}"/>
            </head>
            {part.Body.ToHtml(Markup)}
            </html>

            """
        );
    }

    // A program may print what XML has no way to write, such as the escape character.
    private static string Allowed(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\0', '\x1F'))
        {
            return text;
        }

        var allowed = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            allowed.Append(
                rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value)
                    ? Rune.ReplacementChar.ToString()
                    : rune.ToString()
            );
        }

        return allowed.ToString();
    }
}
