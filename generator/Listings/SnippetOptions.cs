using System.Collections.Immutable;

namespace Generator.Listings;

/// <summary>The options of <c>snippet:</c> lines that are always available. Other features add more.</summary>
internal static class SnippetOptions
{
    public const string Output = "output";

    public const string Tests = "tests";

    public const string Mark = "mark";

    public const string Measured = "measured";

    /// <summary>Hides the code; only for slides, which have little room.</summary>
    public const string Alone = "alone";

    private static readonly ImmutableArray<string> Everywhere = [Output, Tests, Mark, Measured];

    public static ImmutableArray<string> For(Form form) => form == Form.Slides ? [.. Everywhere, Alone] : Everywhere;
}
