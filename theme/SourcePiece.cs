using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using Generator;

namespace Theme;

/// <summary>Lines of a file as HTML, up to a place where something is said of them. Components for each line would take too long: a site has thousands.</summary>
/// <param name="Html">Lines, and the beginnings and ends of the regions around them.</param>
/// <param name="Opens">The listing that the last of these lines begins; null if none.</param>
/// <param name="Refusals">What the compiler says of the last of these lines.</param>
internal sealed record SourcePiece(string Html, SourceListing? Opens, ImmutableArray<Refusal> Refusals)
{
    public static ImmutableArray<SourcePiece> Of(Source source)
    {
        // Regions nest, and no two begin or end on one line.
        var opening = source.Listings.ToDictionary(listing => listing.Listing.At.Line);
        var closing = source.Listings.Select(listing => listing.Listing.Closes).ToHashSet();
        var refusals = source.Listings.SelectMany(listing => listing.Listing.Proof?.Outputs ?? []).Select(output => output.Shown).OfType<Refused>()
            .SelectMany(refused => refused.Refusals).Distinct().ToLookup(refusal => refusal.Line);
        var pieces = ImmutableArray.CreateBuilder<SourcePiece>();
        var html = new StringBuilder();
        foreach (var line in source.File.Lines)
        {
            var opens = opening.GetValueOrDefault(line.Number);
            if (opens is not null)
            {
                html.Append(CultureInfo.InvariantCulture, $"<span class=\"region\" id=\"{WebUtility.HtmlEncode(SourceListing.AnchorOf(opens.Listing))}\">");
            }

            Append(html, line);
            if (closing.Contains(line.Number))
            {
                html.Append("</span>");
            }

            if (opens is not null || refusals.Contains(line.Number))
            {
                pieces.Add(new SourcePiece(html.ToString(), opens, [.. refusals[line.Number]]));
                html.Clear();
            }
        }

        pieces.Add(new SourcePiece(html.ToString(), null, []));
        return pieces.ToImmutable();
    }

    private static void Append(StringBuilder html, CodeLine line)
    {
        html.Append(CultureInfo.InvariantCulture, $"<span class=\"line\" id=\"L{line.Number}\">");
        foreach (var (kind, text, _) in line.Runs)
        {
            var encoded = WebUtility.HtmlEncode(text);
            if (kind is CodeKind.Plain or CodeKind.Local)
            {
                html.Append(encoded);
            }
            else
            {
                html.Append("<span class=\"").Append(Words.Css(kind)).Append("\">").Append(encoded).Append("</span>");
            }
        }

        html.Append("</span>\n");
    }
}
