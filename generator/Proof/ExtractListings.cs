using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Generator;

/// <summary>Finds the named parts of the files under <c>code/</c>. The compiler's parser reads them: it knows a region from one that stands in a string.</summary>
internal static partial class ExtractListings
{
    private sealed record Marker(bool Opens, string Name, Location At);

    private sealed record Open(string Key, string? Unquoted, Location At);

    /// <param name="root">Absolute path of the series' folder.</param>
    public static (ImmutableArray<Listing> Listings, ImmutableArray<Problem> Problems) From(string root)
    {
        var listings = ImmutableArray.CreateBuilder<Listing>();
        var problems = ImmutableArray.CreateBuilder<Problem>();
        foreach (var name in Folder.Files(root, "code").Where(name => name.EndsWith(".cs", StringComparison.Ordinal)))
        {
            var (text, faults) = TextFile.Read(Path.Combine(root, name), name);
            problems.AddRange(faults);
            AddFrom(name, text, Measured(root, name), listings, problems);
        }

        foreach (var same in listings.GroupBy(listing => listing.Key, StringComparer.Ordinal))
        {
            problems.AddRange(same.Skip(1).Select(listing => Problems.RepeatedListing(listing.At, listing.Key, same.First().At)));
        }

        return (listings.ToImmutable(), problems.ToImmutable());
    }

    // Numbers that differ from machine to machine are not tested; the program that took them wrote them here, with machine, SDK and date.
    private static string? Measured(string root, string name) =>
        Path.Combine(root, Path.ChangeExtension(name, ".measured.txt")) is var path && File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : null;

    private static void AddFrom(string name, string text, string? measured, ImmutableArray<Listing>.Builder listings, ImmutableArray<Problem>.Builder problems)
    {
        var tree = CSharpSyntaxTree.ParseText(text, CSharpParseOptions.Default.WithFeatures([new("FileBasedProgram", "")]));
        var root = tree.GetRoot();
        var markers = root.DescendantTrivia(descendIntoTrivia: true).Select(trivia => MarkerIn(trivia, name)).OfType<Marker>().ToArray();
        var lines = text.Split('\n');
        var markerLines = markers.Select(marker => marker.At.Line).ToHashSet();
        var disabled = root.DescendantTrivia().Where(trivia => trivia.IsKind(SyntaxKind.DisabledTextTrivia)).Select(trivia => At(trivia, name)).ToArray();
        var open = new Stack<Open>();
        foreach (var marker in markers)
        {
            if (marker.Opens)
            {
                open.Push(OpenAt(marker, problems));
            }
            else if (!open.TryPop(out var opened))
            {
                problems.Add(Problems.UnopenedListing(marker.At));
            }
            else if (opened.Key.Length > 0)
            {
                Add(opened, marker.At.Line);
            }
        }

        problems.AddRange(open.Select(left => Problems.UnclosedListing(left.At, left.Key)));
        problems.AddRange(root.DescendantNodes().OfType<AttributeSyntax>()
            .Where(attribute => attribute.Name.ToString().Contains("ExcludeFromCodeCoverage", StringComparison.Ordinal))
            .Select(attribute => Problems.SelfExcluded(At(attribute.GetLocation(), name))));

        void Add(Open opened, int lastLine)
        {
            var numbers = Enumerable.Range(opened.At.Line + 1, lastLine - opened.At.Line - 1).Where(number => !markerLines.Contains(number));
            var content = Dedent([.. numbers.Select(number => new CodeLine(number, WithoutMark(lines[number - 1]).TrimEnd()))]);
            if (content.IsEmpty)
            {
                problems.Add(Problems.EmptyListing(opened.At, opened.Key));
                return;
            }

            problems.AddRange(disabled.Where(at => at.Line > opened.At.Line && at.Line < lastLine).Select(at => Problems.DisabledCode(at, opened.Key)));
            listings.Add(new Listing(opened.Key, opened.At, content, opened.Unquoted, measured, null));
        }
    }

    // In a file that must not compile, `//~ CS1996` tells its test where; readers see the compiler's message instead.
    private static string WithoutMark(string line) => line.IndexOf("//~", StringComparison.Ordinal) is >= 0 and var mark ? line[..mark] : line;

    private static Open OpenAt(Marker marker, ImmutableArray<Problem>.Builder problems)
    {
        var match = KeyAndReason.Match(marker.Name);
        if (!match.Success)
        {
            problems.Add(Problems.IllNamedListing(marker.At, marker.Name));
            return new Open("", null, marker.At);
        }

        return new Open(match.Groups["key"].Value, match.Groups["why"] is { Success: true } why ? why.Value : null, marker.At);
    }

    private static Marker? MarkerIn(SyntaxTrivia trivia, string name) => trivia.GetStructure() switch
    {
        RegionDirectiveTriviaSyntax region => new Marker(true, region.ToString()["#region".Length..].Trim(), At(trivia, name)),
        EndRegionDirectiveTriviaSyntax => new Marker(false, "", At(trivia, name)),
        _ when !trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) => null,
        _ when Begin.Match(trivia.ToString()) is { Success: true } begin => new Marker(true, begin.Groups["name"].Value.Trim(), At(trivia, name)),
        _ when End.IsMatch(trivia.ToString()) => new Marker(false, "", At(trivia, name)),
        _ => null,
    };

    private static Location At(SyntaxTrivia trivia, string name) => At(trivia.GetLocation(), name);

    private static Location At(Microsoft.CodeAnalysis.Location location, string name)
    {
        var start = location.GetLineSpan().StartLinePosition;
        return new Location(name, start.Line + 1, start.Character + 1);
    }

    private static ImmutableArray<CodeLine> Dedent(ImmutableArray<CodeLine> lines)
    {
        var filled = lines.Where(line => line.Text.Length > 0).ToArray();
        if (filled.Length == 0)
        {
            return [];
        }

        var indentation = filled.Min(line => line.Text.Length - line.Text.TrimStart().Length);
        return [.. lines
            .SkipWhile(line => line.Text.Length == 0)
            .Take(lines.IndexOf(filled[^1]) - lines.IndexOf(filled[0]) + 1)
            .Select(line => line with { Text = line.Text.Length == 0 ? "" : line.Text[indentation..] })];
    }

    [GeneratedRegex("""^(?<key>[a-z0-9]+(-[a-z0-9]+)*)([ \t]+unquoted:[ \t]*(?<why>\S.*))?$""", RegexOptions.NonBacktracking)]
    private static partial Regex KeyAndReason { get; }

    [GeneratedRegex("""^//[ \t]*begin-snippet:(?<name>.*)$""", RegexOptions.NonBacktracking)]
    private static partial Regex Begin { get; }

    [GeneratedRegex("""^//[ \t]*end-snippet[ \t]*$""", RegexOptions.NonBacktracking)]
    private static partial Regex End { get; }
}
