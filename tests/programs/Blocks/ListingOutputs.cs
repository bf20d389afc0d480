using System.Text.RegularExpressions;

namespace Programs.Tests.Blocks;

/// <summary>The outputs of listings that a page shows, as the tests of the listings have compared them.</summary>
internal static partial class ListingOutputs
{
    private static readonly ILookup<string, string> Snapshots = Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "tests", "listings"), "*Tests.cs", SearchOption.AllDirectories)
        .SelectMany(SnapshotsOf)
        .ToLookup(snapshot => snapshot.Listing, snapshot => snapshot.Text);

    /// <summary>The listings that a page shows with an output, and that one of these files contains.</summary>
    /// <returns>
    /// Only listings that print the same in each run: another one needs words of the page to compare with.
    /// </returns>
    public static (string Listing, string Output)[] Of(string page, IEnumerable<string> files)
    {
        var regions = files
            .SelectMany(file => Region().Matches(Sources.Text(file)))
            .Select(region => region.Groups["key"].Value);
        return
        [
            .. Shown()
                .Matches(Block.Read(page))
                .Select(shown => shown.Groups["key"].Value)
                .Intersect(regions)
                .SelectMany(key => Snapshots[key].Select(text => (key, text))),
        ];
    }

    /// <summary>The listings of a block whose output is not in what came out.</summary>
    /// <param name="runs">The runs that had these results; empty if these are others.</param>
    public static IEnumerable<string> Missing(Block block, Act act, Result[] results, Run[] runs)
    {
        var came = string.Concat(results.Select(result => Reading.WithoutHostLog(result.Output) + result.Error));
        return from shown in Of(block.Page, block.Files)
            where !act.Apart.Contains(shown.Listing) && !came.Contains(shown.Output, StringComparison.Ordinal)
            // A run whose lines come in any order, or with times, is read in a way that makes this the same.
            where !runs.Any(run => run.Way.Read(came).Contains(run.Way.Read(shown.Output), StringComparison.Ordinal))
            select $"{shown.Listing}: {shown.Output}";
    }

    private static IEnumerable<(string Listing, string Text)> SnapshotsOf(string tests) =>
        from test in Test().Matches(File.ReadAllText(tests))
        let snapshot = $"{tests[..^".cs".Length]}.{test.Groups["name"].Value}.verified.txt"
        where File.Exists(snapshot) && test.Groups["body"].Value.Contains(" Verify(", StringComparison.Ordinal)
        from listing in Proves().Matches(test.Groups["attributes"].Value)
        select (listing.Groups["key"].Value, File.ReadAllText(snapshot).ReplaceLineEndings("\n"));

    // A test up to the next one; the attributes are those directly above it, which may take several lines.
    [GeneratedRegex(
        @"(?<attributes>(^ +\[.*\n(^ {8,}(?!\[).*\n)*)+) +public (async )?\S+ (?<name>\w+)\("
            + @"(?<body>(?!^ +\[)(.|\n)*?)(?=^ +\[|\z)",
        RegexOptions.Multiline
    )]
    private static partial Regex Test();

    // With a contract, the snapshot is not what the listing prints.
    [GeneratedRegex(@"Proves\(\s*""(?<key>[a-z0-9-]+)""(\)|,\s+Survives)")]
    private static partial Regex Proves();

    [GeneratedRegex(@"^ *(#region|// begin-snippet:) (?<key>[a-z0-9-]+)", RegexOptions.Multiline)]
    private static partial Regex Region();

    [GeneratedRegex(@"^snippet: (?<key>[a-z0-9-]+) \{(.* )?output\b", RegexOptions.Multiline)]
    private static partial Regex Shown();
}
