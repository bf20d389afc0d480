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

    /// <returns>Such as "core".</returns>
    public static string Of(Level level) => level.ToString().ToLowerInvariant();

    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <returns>Such as "part 1 of 2"; null if the article has only one page.</returns>
    public static string? Part(Site site, Page page) =>
        page.FrontMatter.Part is { } part ? $"part {part} of {site.Catalog.PartsOf(page)}" : null;

    private static readonly string[] Classes = [.. Enum.GetNames<CodeKind>().Select(name => name.ToLowerInvariant())];

    /// <returns>The CSS class that colours it.</returns>
    public static string Css(CodeKind kind) => Classes[(int)kind];
}
