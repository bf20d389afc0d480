using System.Collections.Immutable;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Generator;

/// <summary>Reads the XML documentation of a symbol, as plain text.</summary>
internal static class ReadComment
{
    private static readonly string[] Tags =
    [
        "summary",
        "typeparam",
        "param",
        "returns",
        "value",
        "exception",
        "remarks",
    ];

    private static readonly SymbolDisplayFormat Format = new(
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        memberOptions: SymbolDisplayMemberOptions.IncludeContainingType,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes
    );

    /// <returns>Its parts in reading order, summary first; empty if there is no documentation.</returns>
    public static ImmutableArray<CommentPart> Of(ISymbol symbol, Compilation compilation, CancellationToken cancel)
    {
        var documentation = XElement.Parse(
            $"<doc>{symbol.GetDocumentationCommentXml(cancellationToken: cancel)}</doc>"
        );
        return
        [
            .. Tags.SelectMany(tag => documentation.Descendants(tag))
                .Select(part => new CommentPart(
                    part.Name.LocalName,
                    About(part),
                    string.Join(' ', Plain(part).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                ))
                .Where(part => part.Text.Length > 0),
        ];

        string About(XElement part) =>
            part.Attribute("name")?.Value ?? (part.Attribute("cref") is null ? "" : Reference(part));

        string Plain(XNode node) =>
            node switch
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
            ?? (
                (see.Attribute("cref") ?? see.Attribute("uid"))?.Value is { } id
                    ? DocumentationCommentId.GetFirstSymbolForDeclarationId(id, compilation)?.ToDisplayString(Format)
                        ?? id.Split('(')[0].Split('.', ':')[^1].Split('`')[0]
                    : ""
            );
    }
}
