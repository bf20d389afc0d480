using System.Text;
using System.Text.RegularExpressions;

namespace Theme;

/// <summary>The colours of the style sheets, for what CSS does not reach: browser toolbars and posters.</summary>
internal static partial class Palette
{
    private static readonly string Styles = Read();

    private static readonly ILookup<string, string> Colours = Property
        .Matches(Styles)
        .SelectMany(property =>
            Colour
                .Matches(property.Groups["value"].Value)
                .Select(colour => (Name: property.Groups["name"].Value, colour.Value))
        )
        .ToLookup(colour => colour.Name, colour => colour.Value, StringComparer.Ordinal);

    private static readonly string[] OfTasks =
    [
        .. Hues.Matches(Styles)
            .OrderBy(hue => hue.Groups["number"].Value, StringComparer.Ordinal)
            .Select(hue => Light(hue.Groups["name"].Value)),
    ];

    /// <param name="name">Name of a custom property, without the leading hyphens.</param>
    /// <returns>The first colour in its value, such as <c>#fdfcf9</c>.</returns>
    public static string Light(string name) => Colours[name].First();

    /// <returns>The last colour in its value.</returns>
    public static string Dark(string name) => Colours[name].Last();

    /// <summary>The light colour of a task, by hue number.</summary>
    public static string Hue(int number) => OfTasks[number];

    private static string Read()
    {
        var assembly = typeof(Palette).Assembly;
        var text = new StringBuilder();
        foreach (
            var name in assembly
                .GetManifestResourceNames()
                .Where(name => name.StartsWith("styles/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
        )
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            text.Append(reader.ReadToEnd());
        }

        return text.ToString();
    }

    [GeneratedRegex(@"--(?<name>[a-z]+):(?<value>[^;}]*#[^;}]*)[;}]")]
    private static partial Regex Property { get; }

    [GeneratedRegex("#[0-9a-f]{6}")]
    private static partial Regex Colour { get; }

    [GeneratedRegex(@"\.hue-(?<number>\d)[^{]*\{ --hue: var\(--(?<name>[a-z]+)\)")]
    private static partial Regex Hues { get; }
}
