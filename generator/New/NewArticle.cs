using System.Text.RegularExpressions;

namespace Generator.New;

/// <summary>Plans an article.</summary>
internal static partial class NewArticle
{
    /// <param name="name">Name of the file without extension; null to make it of the title.</param>
    /// <param name="quotes">Key of the listing that it quotes, or null.</param>
    public static NewFiles In(KnownSeries series, string title, string? name, string? quotes)
    {
        var (file, problem) = FileOf(title, name);
        var listing = quotes is null ? null : series.Code.Find(quotes);
        if (quotes is not null && listing is null)
        {
            return NewFiles.Refused(
                CodeProblems.UnknownListing.At(new Location(file), quotes, Suggestion.For(quotes, series.Code.Keys))
            );
        }

        return problem is not null
            ? NewFiles.Refused(problem)
            : new NewFiles(
                [OutputFile.Of(file, Text(series, title, listing))],
                [$"Write {file}, its description first.", "Check it: dotnet run -- check"],
                []
            )
            {
                Changed = listing is null ? [] : [.. WithoutReason(series.Code, listing)],
            };
    }

    private static (string File, Problem? Problem) FileOf(string title, string? name)
    {
        const string Folder = "input/articles/";
        if (name is not null)
        {
            return SiteUrl.IsPlain(name) && name.Length > 0
                ? ($"{Folder}{name}.md", null)
                : ("", SiteProblems.InvalidName.At(new Location(Folder), name));
        }

        var made = Between.Replace(title.Replace("'", "", StringComparison.Ordinal).ToLowerInvariant(), "-").Trim('-');
        return made.Length > 0 && SiteUrl.IsPlain(made)
            ? ($"{Folder}{made}.md", null)
            : (Folder, NewProblems.NoAddress.At(new Location(Folder), title));
    }

    private static string Text(KnownSeries series, string title, Listing? listing)
    {
        var number = 1 + series.Catalog.All.Select(page => page.FrontMatter.Number ?? 0).DefaultIfEmpty(0).Max();
        var quote = listing is null ? "" : $"\n\n## The listing\n\n{Quote(series.Code, listing)}";
        return $"""
            ---
            title: {YamlText.Of(title)}
            description: This sentence tells what readers find here.
            number: {number}
            ---

            This article is new.{quote}

            """;
    }

    // A new listing has an output, and of others only the proof knows.
    private static string Quote(Code code, Listing listing) =>
        WithoutReason(code, listing).Any() || code.ProofOf(listing.Key) is { Outputs.IsEmpty: false }
            ? $"snippet: {listing.Key} {{output}}"
            : $"snippet: {listing.Key}";

    // Only the reason that this program wrote is known to be over.
    private static IEnumerable<OutputFile> WithoutReason(Code code, Listing listing)
    {
        var marker = $"#region {listing.Key}{ListingTemplate.Reason}\n";
        return code.FileAt(listing.At.File) is { } file && file.Text.Contains(marker, StringComparison.Ordinal)
            ?
            [
                OutputFile.Of(
                    file.Path,
                    file.Text.Replace(marker, $"#region {listing.Key}\n", StringComparison.Ordinal)
                ),
            ]
            : [];
    }

    // Other letters than those of a URL stay, and are refused.
    [GeneratedRegex(@"[^\p{L}\p{N}]+", RegexOptions.NonBacktracking)]
    private static partial Regex Between { get; }
}
