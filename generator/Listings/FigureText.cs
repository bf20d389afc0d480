using System.Text;
using Proving;

namespace Generator.Listings;

/// <summary>The Markdown form of a figure: code and output in fences.</summary>
internal static class FigureText
{
    public static string Of(Figure figure)
    {
        var listing = figure.Listing;
        var text = new StringBuilder();
        if (figure.ShowsCode)
        {
            Add($"Listing `{listing.Key}`, from `{listing.At.File}`", MarkdownText.Fenced(listing.Text, "csharp"));
        }

        if (figure.Output is { } output)
        {
            var question = figure.Question is { } asked ? $"{MarkdownText.Line(asked)}\n\n" : "";
            Add($"{question}{output.Heading}", MarkdownText.Fenced(output.Text, "text"));
        }

        if (!figure.CompilerErrors.IsEmpty)
        {
            var rejected = new Rejected(listing.At.File, figure.CompilerErrors);
            Add(rejected.Heading, MarkdownText.Fenced(rejected.Text, "text"));
        }

        if (figure.Measured is { } measured)
        {
            Add("It measured", MarkdownText.Fenced(measured, "text"));
        }

        foreach (var panel in figure.Panels.Where(panel => panel is not Picture))
        {
            text.Append(panel.Markdown);
        }

        foreach (var test in figure.ShowsTests ? figure.Proof?.Tests ?? [] : [])
        {
            Add($"Proven by a test in `{test.At.File}`", MarkdownText.Fenced(test.Source, "csharp"));
        }

        return text.Append(figure.Find<Picture>()?.Markdown).ToString().TrimEnd('\n');

        void Add(string heading, string fence) => text.Append(heading).Append(":\n\n").Append(fence).Append('\n');
    }
}
