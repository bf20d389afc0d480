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
    /// <returns>The listings, and the files that they are parts of; nobody has asked yet what their characters are.</returns>
    public static (ImmutableArray<Listing> Listings, ImmutableArray<CodeFile> Files, ImmutableArray<Problem> Problems) From(string root)
    {
        var listings = ImmutableArray.CreateBuilder<Listing>();
        var files = ImmutableArray.CreateBuilder<CodeFile>();
        var problems = ImmutableArray.CreateBuilder<Problem>();
        foreach (var name in Folder.Files(root, "code").Where(name => name.EndsWith(".cs", StringComparison.Ordinal)))
        {
            var (text, faults) = TextFile.Read(Path.Combine(root, name), name);
            problems.AddRange(faults);
            files.Add(AddFrom(name, text, root, listings, problems));
        }

        foreach (var same in listings.GroupBy(listing => listing.Key, StringComparer.Ordinal))
        {
            problems.AddRange(same.Skip(1).Select(listing => Problems.RepeatedListing(listing.At, listing.Key, same.First().At)));
        }

        return (listings.ToImmutable(), files.ToImmutable(), problems.ToImmutable());
    }

    // Numbers that differ from machine to machine are not tested; the program that took them wrote them here, with machine, SDK and date.
    private static string? Measured(string root, string name) =>
        Path.Combine(root, Path.ChangeExtension(name, ".measured.txt")) is var path && File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : null;

    private static CodeFile AddFrom(string name, string text, string folder, ImmutableArray<Listing>.Builder listings, ImmutableArray<Problem>.Builder problems)
    {
        var tree = CSharpSyntaxTree.ParseText(text, CSharpParseOptions.Default.WithFeatures([new("FileBasedProgram", "")]));
        var root = tree.GetRoot();
        var markers = root.DescendantTrivia(descendIntoTrivia: true).Select(trivia => MarkerIn(trivia, name)).OfType<Marker>().ToArray();
        var lines = text.Split('\n');
        var markerLines = markers.Select(marker => marker.At.Line).ToHashSet();
        var disabled = root.DescendantTrivia().Where(trivia => trivia.IsKind(SyntaxKind.DisabledTextTrivia)).Select(trivia => At(trivia, name)).ToArray();
        var entry = name.EndsWith(".refused.cs", StringComparison.Ordinal) ? null : EntryIn(root);
        var measured = Measured(folder, name);
        var (includes, lost) = ReadIncludes.Of(root, name, folder);
        problems.AddRange(lost);
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
        return new CodeFile(name, text, "", includes, entry);

        void Add(Open opened, int lastLine)
        {
            var numbers = Enumerable.Range(opened.At.Line + 1, lastLine - opened.At.Line - 1).Where(number => !markerLines.Contains(number));
            var (content, indent) = Dedent([.. numbers.Select(number => Cut(number, lines[number - 1]))]);
            if (content.IsEmpty)
            {
                problems.Add(Problems.EmptyListing(opened.At, opened.Key));
                return;
            }

            problems.AddRange(disabled.Where(at => at.Line > opened.At.Line && at.Line < lastLine).Select(at => Problems.DisabledCode(at, opened.Key)));
            listings.Add(new Listing(opened.Key, opened.At, content, indent, opened.Unquoted, measured, entry, [], null) { Closes = lastLine });
        }
    }

    // In a file that must not compile, `//~ CS1996` tells its test where; readers see the compiler's message instead.
    private static CodeLine Cut(int number, string line)
    {
        var text = (line.IndexOf("//~", StringComparison.Ordinal) is >= 0 and var mark ? line[..mark] : line).TrimEnd();
        return new CodeLine(number, text, Tail: text.Length < line.Length ? line[text.Length..] : null);
    }

    // What a reader has to know before starting it stands directly above Main.
    private static Entry? EntryIn(SyntaxNode root)
    {
        if (root.DescendantNodes().OfType<MethodDeclarationSyntax>().FirstOrDefault(method => method.Identifier.ValueText == "Main" && method.Modifiers.Any(SyntaxKind.StaticKeyword)) is not { } main)
        {
            return null;
        }

        // Upwards from Main, until there is a blank line or something else.
        var lines = main.SyntaxTree.GetText().Lines;
        var above = Enumerable.Range(1, lines.IndexOf(main.SpanStart)).Select(up => lines[lines.IndexOf(main.SpanStart) - up].ToString().Trim());
        var comments = above.TakeWhile(line => Comment.IsMatch(line) && !Begin.IsMatch(line) && !End.IsMatch(line)).Reverse().Select(line => line[2..].Trim());
        return new Entry(string.Join(' ', comments));
    }

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

    private static (ImmutableArray<CodeLine> Lines, string Indent) Dedent(ImmutableArray<CodeLine> lines)
    {
        var filled = lines.Where(line => line.Text.Length > 0).ToArray();
        if (filled.Length == 0)
        {
            return ([], "");
        }

        var indent = filled.Select(line => line.Text[..(line.Text.Length - line.Text.TrimStart().Length)]).Aggregate(Common);
        return (
            [.. lines
                .SkipWhile(line => line.Text.Length == 0)
                .Take(lines.IndexOf(filled[^1]) - lines.IndexOf(filled[0]) + 1)
                .Select(line => line with { Text = line.Text.Length == 0 ? "" : line.Text[indent.Length..] })],
            indent);
    }

    private static string Common(string one, string other) => one[..one.AsSpan().CommonPrefixLength(other)];

    [GeneratedRegex("""^(?<key>[a-z0-9]+(-[a-z0-9]+)*)([ \t]+unquoted:[ \t]*(?<why>\S.*))?$""", RegexOptions.NonBacktracking)]
    private static partial Regex KeyAndReason { get; }

    [GeneratedRegex("""^//[ \t]*begin-snippet:(?<name>.*)$""", RegexOptions.NonBacktracking)]
    private static partial Regex Begin { get; }

    // Neither documentation nor a mark of an error.
    [GeneratedRegex("""^//[ \t]*[^/~ \t]""", RegexOptions.NonBacktracking)]
    private static partial Regex Comment { get; }

    [GeneratedRegex("""^//[ \t]*end-snippet[ \t]*$""", RegexOptions.NonBacktracking)]
    private static partial Regex End { get; }
}
