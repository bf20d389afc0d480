using System.Collections.Immutable;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator;

/// <summary>Some words, and where they lead.</summary>
/// <param name="Target">Null if they are no link.</param>
public sealed record LinkedWords(string Words, Uri? Target);

/// <summary>A line of text with links, as authors write it in settings.</summary>
public sealed record LinkedText(ImmutableArray<LinkedWords> Parts)
{
    public const string Expected =
        "one line of text in quotes, where links look like [MIT](https://opensource.org/license/mit)";

    /// <returns>Null if the text is empty, has other markup, or a link that is not an https URL.</returns>
    public static LinkedText? Parse(string text)
    {
        if (Markdown.Parse(text) is not [ParagraphBlock { Inline: { } line }])
        {
            return null;
        }

        var parts = line.Select(Part).ToImmutableArray();
        return parts.Any(part => part is null) ? null : new LinkedText([.. parts.OfType<LinkedWords>()]);
    }

    private static LinkedWords? Part(Inline inline) =>
        inline switch
        {
            LiteralInline words => new LinkedWords(words.Content.ToString(), null),
            HtmlEntityInline entity => new LinkedWords(entity.Transcoded.ToString(), null),
            LinkInline { IsImage: false, FirstChild: LiteralInline { NextSibling: null } words } link
                when Uri.TryCreate(link.Url, UriKind.Absolute, out var target) && target.Scheme == Uri.UriSchemeHttps =>
                new LinkedWords(words.Content.ToString(), target),
            _ => null,
        };
}
