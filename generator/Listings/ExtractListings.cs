using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Generator.Listings;

/// <summary>Cuts listings out of the files under <c>code/</c>.</summary>
internal static class ExtractListings
{
    private sealed record Open(string Key, string? Unquoted, Marker Marker);

    /// <returns>The listings and all files, as <see cref="ExtractedCode"/>.</returns>
    public static async Task<Found> From(Investigation code)
    {
        var root = code.Root;
        var listings = ImmutableArray.CreateBuilder<Listing>();
        var files = ImmutableArray.CreateBuilder<CodeFile>();
        var problems = ImmutableArray.CreateBuilder<Problem>();
        foreach (var name in Folder.Files(root, "code").Where(name => name.EndsWith(".cs", StringComparison.Ordinal)))
        {
            var (text, unreadable) = TextFile.Read(root, name);
            if (unreadable is not null)
            {
                problems.Add(unreadable);
                text = "";
            }

            // What is shown is what was compiled, even if the file has changed since.
            if (unreadable is null && await code.CompiledText(Path.Combine(root, name)) is { } compiled)
            {
                text = compiled.ReplaceLineEndings("\n");
            }

            files.Add(AddFrom(name, text, root, listings, problems));
        }

        foreach (var same in listings.GroupBy(listing => listing.Key, StringComparer.Ordinal))
        {
            var first = same.First().At;
            problems.AddRange(
                same.Skip(1)
                    .Select(listing =>
                        ListingProblems.RepeatedListing.At(listing.At, listing.Key, first.File, first.Line)
                    )
            );
        }

        return new Found([new ExtractedCode(listings.ToImmutable(), files.ToImmutable())], problems.ToImmutable());
    }

    private static CodeFile AddFrom(
        string name,
        string text,
        string folder,
        ImmutableArray<Listing>.Builder listings,
        ImmutableArray<Problem>.Builder problems
    )
    {
        var options = CSharpParseOptions.Default.WithFeatures([new("FileBasedProgram", "")]);
        var root = CSharpSyntaxTree.ParseText(text, options).GetRoot();
        var markers = Marker.AllIn(root, name);
        var markerLines = markers.Select(marker => marker.At.Line).ToHashSet();
        var lines = text.Split('\n');
        var disabled = root.DescendantTrivia()
            .Where(trivia => trivia.IsKind(SyntaxKind.DisabledTextTrivia))
            .Select(trivia => SyntaxLocation.Of(trivia.GetLocation(), name))
            .ToArray();
        var entry = name.EndsWith(".refused.cs", StringComparison.Ordinal) ? null : ReadEntry.Of(root);
        var (measured, unread) = Measured(folder, name);
        if (unread is not null)
        {
            problems.Add(unread);
        }

        var (includes, lost) = ReadIncludes.Of(root, name, folder);
        problems.AddRange(lost);
        problems.AddRange(CheckDirectives.In(root, name));
        var open = new Stack<Open>();
        foreach (var marker in markers)
        {
            if (marker.Opens)
            {
                open.Push(OpenAt(marker, problems));
            }
            else if (!open.TryPop(out var opened))
            {
                problems.Add(ListingProblems.UnopenedListing.At(marker.At));
            }
            else if (opened.Key.Length > 0)
            {
                problems.AddRange(Mixed(opened, marker));
                Add(opened, marker.At.Line);
            }
        }

        problems.AddRange(open.Select(left => ListingProblems.UnclosedListing.At(left.Marker.At, left.Key)));
        return new CodeFile(name, text, includes, entry);

        void Add(Open opened, int lastLine)
        {
            var at = opened.Marker.At;
            var numbers = Enumerable.Range(at.Line + 1, lastLine - at.Line - 1);
            var (content, indent) = CutLines.From(lines, numbers.Where(number => !markerLines.Contains(number)));
            if (content.IsEmpty)
            {
                problems.Add(ListingProblems.EmptyListing.At(at, opened.Key));
                return;
            }

            problems.AddRange(
                disabled
                    .Where(part => part.Line > at.Line && part.Line < lastLine)
                    .Select(part => ListingProblems.DisabledCode.At(part, opened.Key))
            );
            listings.Add(new Listing(opened.Key, at, content, indent, lastLine, opened.Unquoted, measured, entry));
        }
    }

    private static Problem[] Mixed(Open opened, Marker end) =>
        opened.Marker.IsRegion == end.IsRegion
            ? []
            :
            [
                ListingProblems.MixedMarkers.At(
                    end.At,
                    opened.Key,
                    opened.Marker.Text,
                    end.Text,
                    opened.Marker.Closing.Text
                ),
            ];

    private static Open OpenAt(Marker marker, ImmutableArray<Problem>.Builder problems)
    {
        var match = marker.KeyAndReason;
        if (!match.Success)
        {
            problems.Add(ListingProblems.InvalidListingKey.At(marker.At, marker.Name));
            return new Open("", null, marker);
        }

        var reason = match.Groups["why"];
        return new Open(match.Groups["key"].Value, reason.Success ? reason.Value : null, marker);
    }

    // Measurements differ between machines, so they are not tested; the program wrote them with machine, SDK and date.
    private static (string? Text, Problem? Problem) Measured(string root, string name) =>
        Path.ChangeExtension(name, ".measured.txt") is var measured && File.Exists(Path.Combine(root, measured))
            ? TextFile.Read(root, measured)
            : (null, null);
}
