using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using Spectre.Console;

namespace Generator.Build;

/// <summary>A listing as the <c>listings</c> command prints it.</summary>
/// <param name="Articles">Paths of the pages that quote it.</param>
/// <param name="Lines">Number of executed and of executable lines, such as <c>7/7</c>; empty if not proven.</param>
internal sealed record ListingRow(
    string Key,
    string File,
    int Line,
    ImmutableArray<string> Articles,
    string Contract,
    ImmutableArray<string> Tests,
    string Lines,
    string State
)
{
    public const string Proven = "proven";

    [JsonIgnore]
    public bool IsProven => State == Proven;

    /// <summary>Whether the text is part of its key, of its file, or of the name of an article or a test.</summary>
    public bool Mentions(string text) =>
        Articles
            .Concat(Tests)
            .Append(Key)
            .Append(File)
            .Any(name => name.Contains(text, StringComparison.OrdinalIgnoreCase));
}

/// <summary>Prints all listings and whether they are proven.</summary>
internal static class ReportListings
{
    /// <param name="text">What the listings have in their names; empty for all.</param>
    public static ImmutableArray<ListingRow> Of(Site site, string text)
    {
        var quotes = site
            .Catalog.All.SelectMany(page => page.Quotes.Select(quote => (quote.Key, page.SitePath)))
            .ToLookup(quote => quote.Key, quote => quote.SitePath, StringComparer.Ordinal);
        return
        [
            .. site
                .Code.Listings.OrderBy(listing => listing.At.File, StringComparer.Ordinal)
                .ThenBy(listing => listing.At.Line)
                .Select(listing => Row(listing, site.Code.ProofOf(listing.Key), [.. quotes[listing.Key].Distinct()]))
                .Where(row => row.Mentions(text)),
        ];
    }

    public static async Task To(TextWriter writer, ImmutableArray<ListingRow> rows, Format format)
    {
        if (format == Format.Json)
        {
            await writer.WriteLineAsync(PrintedJson.Of(rows, ListingJson.Default.ImmutableArrayListingRow));
            return;
        }

        var table = new Table { Border = TableBorder.Minimal }.AddColumns(
            "Key",
            "Article",
            "Contract",
            "Tests",
            "Lines",
            "State"
        );
        foreach (var row in rows)
        {
            var articles = string.Join(", ", row.Articles.Select(path => Path.GetFileNameWithoutExtension(path)));
            table.AddRow(
                new[]
                {
                    row.Key,
                    articles,
                    row.Contract,
                    row.Tests.Length.ToString(CultureInfo.InvariantCulture),
                    row.Lines,
                    row.State,
                }
                    .Select(Markup.Escape)
                    .ToArray()
            );
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
        // A file or a pipe has no width to fit into.
        console.Profile.Width = Console.IsOutputRedirected ? 200 : console.Profile.Width;
        console.Write(table);
        await writer.WriteLineAsync($"{rows.Count(row => row.IsProven)} of {rows.Length} listings are proven.");
    }

    private static ListingRow Row(Listing listing, ListingProof? proof, ImmutableArray<string> articles) =>
        proof is not null
            ? new(
                listing.Key,
                listing.At.File,
                listing.At.Line,
                articles,
                proof.Contract.ToString(),
                [.. proof.Tests.Select(test => test.Name)],
                string.Create(CultureInfo.InvariantCulture, $"{proof.Executed}/{proof.Executable}"),
                ListingRow.Proven
            )
            : new(listing.Key, listing.At.File, listing.At.Line, articles, "", [], "", "not proven");
}

[JsonSerializable(typeof(ImmutableArray<ListingRow>))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class ListingJson : JsonSerializerContext;
