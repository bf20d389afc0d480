using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Generator;

/// <summary>Reads what the documentation says of a symbol: its first sentence, as plain text.</summary>
internal static class ReadSummary
{
    // Longer than most first sentences; what is longer is cut at a word.
    private const int Most = 140;

    private static readonly SymbolDisplayFormat Format = new(
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        memberOptions: SymbolDisplayMemberOptions.IncludeContainingType,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    /// <returns>Empty if there is no documentation.</returns>
    public static string Of(ISymbol symbol, Compilation compilation, CancellationToken cancel)
    {
        var documentation = XElement.Parse($"<doc>{symbol.GetDocumentationCommentXml(cancellationToken: cancel)}</doc>");
        var summary = documentation.Descendants("summary").FirstOrDefault();
        return summary is null ? "" : FirstSentence(string.Join(' ', Plain(summary).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

        string Plain(XNode node) => node switch
        {
            XText text => text.Value,
            XElement { Name.LocalName: "see" or "seealso" or "xref", IsEmpty: true } see => Reference(see),
            XElement { Name.LocalName: "paramref" or "typeparamref" } name => name.Attribute("name")?.Value ?? "",
            XElement { Name.LocalName: "para" or "br" } block => $" {string.Concat(block.Nodes().Select(Plain))} ",
            XElement element => string.Concat(element.Nodes().Select(Plain)),
            _ => "",
        };

        string Reference(XElement see) =>
            (see.Attribute("langword") ?? see.Attribute("href"))?.Value
            ?? ((see.Attribute("cref") ?? see.Attribute("uid"))?.Value is { } id
                ? DocumentationCommentId.GetFirstSymbolForDeclarationId(id, compilation)?.ToDisplayString(Format) ?? id.Split('(')[0].Split('.', ':')[^1].Split('`')[0]
                : "");
    }

    internal static string FirstSentence(string text)
    {
        var end = Enumerable.Range(0, text.Length).FirstOrDefault(at => Ends(text, at), text.Length - 1) + 1;
        return end <= Most ? text[..end] : $"{text[..text.LastIndexOf(' ', Most)].TrimEnd(',', ';', ':')} …";
    }

    // Not every dot ends a sentence: "e.g. a task", "System.Object".
    private static bool Ends(string text, int at) =>
        text[at] == '.' && at + 2 < text.Length && text[at + 1] == ' ' && char.IsUpper(text[at + 2]) && !text[..at].EndsWith("e.g", StringComparison.Ordinal) && !text[..at].EndsWith("i.e", StringComparison.Ordinal);
}
