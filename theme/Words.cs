using System.Globalization;
using Generator;

namespace Theme;

/// <summary>How pages format numbers, levels and parts.</summary>
internal static class Words
{
    /// <returns>Such as "1 test" or "1,464 lines".</returns>
    public static string Count(int number, string noun) => $"{Number(number)} {noun}{(number == 1 ? "" : "s")}";

    /// <returns>Such as "no run failed, and the slowest took 1.5 s".</returns>
    public static string Failures(RepeatedRuns runs) =>
        $"{(runs.Failures == 0 ? "no run" : Count(runs.Failures, "run"))} failed, and the slowest took "
        + string.Create(CultureInfo.InvariantCulture, $"{runs.Slowest:0.0} s");

    /// <returns>
    /// How many changes of a listing its tests noticed, such as "14 of 14 changes were caught", or
    /// "12 of 14 changes were caught, 1 may be for a reason, 1 goes unnoticed".
    /// </returns>
    public static string Caught(TriedChanges changes)
    {
        var (tried, caught, explained) = (changes.Tried.Count(), changes.Caught, changes.Explained);
        var unnoticed = tried - caught - explained;
        return $"{Number(caught)} of {Count(tried, "change")} {(tried == 1 ? "was" : "were")} caught"
            + (explained == 0 ? "" : $", {Number(explained)} may be for a reason")
            + (unnoticed == 0 ? "" : $", {Number(unnoticed)} {(unnoticed == 1 ? "goes" : "go")} unnoticed");
    }

    /// <returns>The same in fewer words, such as "12/14 changes".</returns>
    public static string Share(TriedChanges changes) => $"{changes.Caught}/{Count(changes.Tried.Count(), "change")}";

    /// <returns>How much proves a listing, such as "2 tests · 6/6 lines"; no lines if none can be executed.</returns>
    public static string Extent(ListingProof proof) =>
        Count(proof.Tests.Length, "test")
        + (proof.Executable > 0 ? $" · {proof.Executed}/{Count(proof.Executable, "line")}" : "");

    /// <returns>The sentence that the name of a test is, which has underscores for spaces.</returns>
    public static string Sentence(ProvingTest test) => $"{Sentence(test.Name)}.";

    /// <param name="test">Full name of a test.</param>
    /// <returns>The same without a full stop.</returns>
    public static string Sentence(string test) => test[(test.LastIndexOf('.') + 1)..].Replace('_', ' ');

    /// <returns>Such as "core".</returns>
    public static string Of(Level level) => level.ToString().ToLowerInvariant();

    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <returns>The number of an article of the series, such as "3"; "4a" for the first of several parts.</returns>
    public static string Number(Site site, Page page) =>
        $"{page.FrontMatter.Number}{(site.Catalog.PartsOf(page) > 1 ? Letter(page.FrontMatter.Part) : "")}";

    private static string Letter(int? part) => part is { } number ? ((char)('a' + number - 1)).ToString() : "";

    /// <returns>Such as "part 1 of 2"; null if the article has only one page.</returns>
    public static string? Part(Site site, Page page) =>
        page.FrontMatter.Part is { } part ? $"part {part} of {site.Catalog.PartsOf(page)}" : null;

    private static readonly string[] Classes = [.. Enum.GetNames<CodeKind>().Select(name => name.ToLowerInvariant())];

    /// <returns>The CSS class that colours it.</returns>
    public static string Css(CodeKind kind) => Classes[(int)kind];
}
