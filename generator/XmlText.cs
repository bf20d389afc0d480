using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Generator;

/// <summary>Serializes an XML document to text that is the same on any machine.</summary>
internal static class XmlText
{
    private static readonly XmlWriterSettings Form = new()
    {
        Indent = true,
        NewLineChars = "\n",
        OmitXmlDeclaration = true,
    };

    public static string Of(XElement document)
    {
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        using (var writer = XmlWriter.Create(text, Form))
        {
            document.Save(writer);
        }

        return text.Append('\n').ToString();
    }
}
