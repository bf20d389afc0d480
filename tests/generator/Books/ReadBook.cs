using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Generator.Tests.Books;

/// <summary>An EPUB, read by other means than it was written with.</summary>
internal sealed class ReadBook
{
    private readonly Dictionary<string, byte[]> _files = [];

    public ReadBook(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        foreach (var entry in archive.Entries)
        {
            using var content = entry.Open();
            using var bytes = new MemoryStream();
            content.CopyTo(bytes);
            _files[entry.FullName] = bytes.ToArray();
        }

        Names = [.. archive.Entries.Select(entry => entry.FullName)];
    }

    /// <summary>Its files, in the order of the archive.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The names of its texts, in the order of reading.</summary>
    public IReadOnlyList<string> Texts
    {
        get
        {
            var package = XDocument.Parse(Text("EPUB/package.opf")).Root!;
            var opf = package.Name.Namespace;
            var items = package.Descendants(opf + "item").ToDictionary(item => item.Attribute("id")!.Value);
            return
            [
                .. package
                    .Descendants(opf + "itemref")
                    .Select(item => items[item.Attribute("idref")!.Value].Attribute("href")!.Value),
            ];
        }
    }

    public byte[] Bytes(string name) => _files[name];

    public string Text(string name) => Encoding.UTF8.GetString(_files[name]);

    /// <summary>A text of the book. It has to be XML.</summary>
    public IDocument Page(string name)
    {
        XDocument.Parse(Text($"EPUB/{name}"));
        return new HtmlParser().ParseDocument(Text($"EPUB/{name}"));
    }

    /// <summary>The chapter with this title.</summary>
    public IDocument Chapter(string title) =>
        Texts
            .Select(Page)
            .Single(page => page.QuerySelector("title")!.TextContent.EndsWith(title, StringComparison.Ordinal));
}
