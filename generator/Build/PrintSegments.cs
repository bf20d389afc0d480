using Spectre.Console;
using Spectre.Console.Rendering;

namespace Generator.Build;

/// <summary>Prints text in colours where somebody sees them.</summary>
internal static class PrintSegments
{
    /// <param name="colours">Whether to print colours; null to ask the terminal.</param>
    public static void To(TextWriter writer, IEnumerable<Segment> segments, bool? colours)
    {
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = Support(colours, AnsiSupport.Yes, AnsiSupport.No, AnsiSupport.Detect),
                ColorSystem = Support(
                    colours,
                    ColorSystemSupport.Standard,
                    ColorSystemSupport.NoColors,
                    ColorSystemSupport.Detect
                ),
                Interactive = InteractionSupport.No,
                Out = new AnsiConsoleOutput(writer),
            }
        );
        console.Write(new Segments(segments));
    }

    /// <summary>What the environment says about colours: https://no-color.org, https://force-color.org.</summary>
    /// <param name="variable">Gives the value of an environment variable.</param>
    /// <param name="isTerminal">Whether the text goes to a terminal.</param>
    /// <returns>Null if the terminal decides.</returns>
    public static bool? Wanted(Func<string, string?> variable, bool isTerminal) =>
        variable("NO_COLOR") is { Length: > 0 } ? false
        : variable("FORCE_COLOR") is { Length: > 0 } forced && forced != "0" ? true
        : isTerminal && variable("TERM") != "dumb" ? null
        : false;

    private static T Support<T>(bool? wanted, T yes, T no, T detect) =>
        wanted is { } sure
            ? sure
                ? yes
                : no
            : detect;

    // Rendered as they are; Spectre's own text is wrapped, and a wrapped line is no longer one that editors can read.
    private sealed class Segments(IEnumerable<Segment> segments) : Renderable
    {
        protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth) =>
            segments.Select(segment =>
                segment.IsLineBreak ? segment : new Segment(PrintableText.Of(segment.Text), segment.Style)
            );
    }
}
