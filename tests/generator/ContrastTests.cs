using System.Globalization;
using System.Text.RegularExpressions;

namespace Generator.Tests;

/// <summary>
/// Every colour of a text reaches 4.5:1 on every background that it can stand on, light and dark (WCAG 1.4.3).
/// </summary>
public partial class ContrastTests
{
    // In each the colours by their names.
    private static readonly Dictionary<string, string>[] Schemes = [Scheme("light"), Scheme("dark")];

    private static readonly string[] Hues = ["blue", "rose", "ochre", "green", "violet", "brick", "teal", "slate"];

    private static readonly string[] Kinds =
    [
        .. Enum.GetNames<CodeKind>()
            .Where(kind => kind != nameof(CodeKind.Plain))
            .Select(kind => kind.ToLowerInvariant()),
    ];

    public static TheoryData<string, string> Pairs()
    {
        var pairs = new TheoryData<string, string>();
        foreach (var background in new[] { "paper", "raised", "mark" })
        {
            foreach (var text in (string[])["ink", "quiet", "accent", "error", .. Kinds])
            {
                pairs.Add(text, background);
            }
        }

        return pairs;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_text_can_be_read(string text, string background)
    {
        foreach (var scheme in Schemes)
        {
            var ratio = Contrast(Luminance(scheme, text), Luminance(scheme, background));
            Assert.True(ratio >= 4.5, $"{text} on {background}: {ratio:0.00}");
        }
    }

    [Fact]
    public void A_bar_of_a_timeline_can_be_seen_and_the_text_in_it_read()
    {
        // Lines and bars need 3:1 (WCAG 1.4.11). A text in a solid bar is of the paper's colour, so all reach 4.5:1.
        Assert.All(Schemes, scheme =>
            Assert.All(Hues, hue =>
                Assert.InRange(Contrast(Luminance(scheme, hue), Luminance(scheme, "paper")), 4.5, 21)
            )
        );
    }

    [Fact]
    public void Each_lane_that_a_timeline_may_have_has_its_colour() =>
        Assert.All(Enumerable.Range(0, Timeline.MostLanes), hue =>
            Assert.Contains($".hue-{hue} {{ --hue: var(--{Hues[hue]}); }}", Css("timeline"), StringComparison.Ordinal)
        );

    [Fact]
    public void Each_kind_of_code_has_its_rule() =>
        Assert.All(Kinds, kind =>
            Assert.Contains($".listing .{kind} {{ color: var(--{kind})", Css("figure"), StringComparison.Ordinal)
        );

    private static string Css(string part) =>
        File.ReadAllText(
            Directory
                .GetFiles(Path.Combine(Checkout.Root, "theme"), $"{part}.css", SearchOption.AllDirectories)
                .Single()
        );

    private static Dictionary<string, string> Scheme(string scheme) =>
        Colour
            .Matches(Css("tokens"))
            .ToDictionary(
                match => match.Groups["name"].Value,
                match => match.Groups[scheme].Value,
                StringComparer.Ordinal
            );

    private static double Contrast(double one, double other) =>
        (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05);

    // Relative luminance as WCAG 2.2 defines it.
    private static double Luminance(Dictionary<string, string> scheme, string name)
    {
        var hex = scheme[name];
        var parts = Enumerable
            .Range(0, 3)
            .Select(part =>
                int.Parse(hex.AsSpan(part * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0
            )
            .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4))
            .ToArray();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    [GeneratedRegex(@"--(?<name>[a-z]+): light-dark\(#(?<light>[0-9a-f]{6}), #(?<dark>[0-9a-f]{6})\);")]
    private static partial Regex Colour { get; }
}
