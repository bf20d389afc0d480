using System.Globalization;
using Generator;

namespace Theme;

/// <summary>How the pages speak of numbers and of contracts.</summary>
internal static class Words
{
    /// <returns>Such as "1 test" or "1,464 lines".</returns>
    public static string Count(int number, string noun) => $"{Number(number)} {noun}{(number == 1 ? "" : "s")}";

    /// <returns>Such as "core".</returns>
    public static string Of(Level level) => level.ToString().ToLowerInvariant();

    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <returns>Such as "part 1 of 2"; null if the article is one page.</returns>
    public static string? Part(Site site, Page page) => page.FrontMatter.Part is { } part ? $"part {part} of {site.PartsOf(page)}" : null;

    private static readonly string[] Classes = [.. Enum.GetNames<CodeKind>().Select(name => name.ToLowerInvariant())];

    /// <returns>The class that the style sheet colours.</returns>
    public static string Css(CodeKind kind) => Classes[(int)kind];

    /// <returns>What a listing does that keeps the contract: the end of a sentence.</returns>
    public static string Of(Contract contract) => contract switch
    {
        Contract.Unordered => "prints known lines in any order",
        Contract.Outcomes => "ends in one of several known ways",
        Contract.Throws => "ends with an exception",
        Contract.Hangs => "never ends",
        Contract.DoesNotCompile => "is refused by the compiler",
        _ => "runs to its end",
    };
}
