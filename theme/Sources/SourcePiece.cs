using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using Generator;
using Proving;

namespace Theme.Sources;

/// <summary>
/// Lines of a file as HTML, up to a line that is followed by a note.
/// One component per line would be too slow: a site has thousands of lines.
/// </summary>
/// <param name="Html">The lines, with the start and end tags of the regions around them.</param>
/// <param name="Opens">The listing that starts on the last of these lines; null if none.</param>
/// <param name="Errors">The compiler's errors in the last of these lines.</param>
internal sealed record SourcePiece(string Html, ShownListing? Opens, ImmutableArray<CompilerError> Errors)
{
    /// <param name="lines">All lines of the file.</param>
    /// <param name="listings">The listings in the file.</param>
    public static ImmutableArray<SourcePiece> Of(
        ImmutableArray<ColouredLine> lines,
        ImmutableArray<ShownListing> listings
    )
    {
        // Regions can nest, but no two start or end on the same line.
        var opening = listings.ToDictionary(listing => listing.Listing.At.Line);
        var closing = listings.Select(listing => listing.Listing.Closes).ToHashSet();
        var errors = listings
            .SelectMany(listing => listing.Proof?.Outputs ?? [])
            .Select(output => output.Observation)
            .OfType<Rejected>()
            .SelectMany(rejected => rejected.Errors)
            .Distinct()
            .ToLookup(error => error.Line);
        var pieces = ImmutableArray.CreateBuilder<SourcePiece>();
        var html = new StringBuilder();
        foreach (var line in lines)
        {
            var opens = opening.GetValueOrDefault(line.Number);
            if (opens is not null)
            {
                var anchor = WebUtility.HtmlEncode(Listing.AnchorOf(opens.Listing.Key));
                html.Append(CultureInfo.InvariantCulture, $"<span class=\"region\" id=\"{anchor}\">");
            }

            Append(html, line);
            if (closing.Contains(line.Number))
            {
                html.Append("</span>");
            }

            if (opens is not null || errors.Contains(line.Number))
            {
                pieces.Add(new SourcePiece(html.ToString(), opens, [.. errors[line.Number]]));
                html.Clear();
            }
        }

        pieces.Add(new SourcePiece(html.ToString(), null, []));
        return pieces.ToImmutable();
    }

    private static void Append(StringBuilder html, ColouredLine line)
    {
        html.Append(CultureInfo.InvariantCulture, $"<span class=\"line\" id=\"L{line.Number}\">");
        foreach (var (_, kind, text) in line.Runs)
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
