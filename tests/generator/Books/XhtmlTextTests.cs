using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Generator.Books;

namespace Generator.Tests.Books;

/// <summary>Texts of the book as XML.</summary>
public class XhtmlTextTests
{
    [Fact]
    public void What_XML_can_not_write_is_replaced_and_the_rest_stays()
    {
        var body = new HtmlParser()
            .ParseDocument("<pre>\u001b[31mred \ud83d\udc04 &amp; &lt;cow&gt;\ttab</pre><br>")
            .Body!;

        var text = XhtmlText.Of(new BookPart("a.xhtml", "A & <b>", body), "en\"");

        Assert.Equal(
            "A & <b>\ufffd[31mred \ud83d\udc04 & <cow>\ttab",
            XDocument
                .Parse(text)
                .Root!.Value.Replace("\n", "", StringComparison.Ordinal)
                .Replace("  A", "A", StringComparison.Ordinal)
                .TrimEnd()
        );
    }
}
