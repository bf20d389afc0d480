using System.Globalization;
using System.Text;

namespace Generator;

/// <summary>What the theme draws, for who reads text: code and output in fences, runs as tables.</summary>
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
            Add($"{(figure.Question is { } question ? $"{MarkdownText.Line(question)}\n\n" : "")}{Heading(output)}", MarkdownText.Fenced(output.Text, "text"));
        }

        if (!figure.Refusals.IsEmpty)
        {
            var refused = new Refused(listing.At.File, figure.Refusals);
            Add(Heading(refused), MarkdownText.Fenced(refused.Text, "text"));
        }

        if (figure.Measured is { } measured)
        {
            Add("It measured", MarkdownText.Fenced(measured, "text"));
        }

        if (figure.Lowered is { } lowered)
        {
            Add($"What the compiler made of `{lowered.Name}`", MarkdownText.Fenced(string.Join('\n', lowered.Lines.Select(line => line.Text)), "csharp"));
        }

        foreach (var test in figure.ShowsTests ? listing.Proof?.Tests ?? [] : [])
        {
            Add($"Proven by a test in `{test.At.File}`", MarkdownText.Fenced(test.Source, "csharp"));
        }

        return text.Append(figure.Timeline is { } timeline ? Of(timeline) : "").ToString().TrimEnd('\n');

        void Add(string heading, string fence) => text.Append(heading).Append(":\n\n").Append(fence).Append('\n');
    }

    public static string Of(Picture picture)
    {
        var text = new StringBuilder();
        foreach (var row in picture.Rows.DistinctBy(row => row.Of.Key))
        {
            text.Append("When each part of `").Append(row.Of.Key).Append("` ran, in ").Append(MarkdownText.Line(row.Timeline.Unit)).Append(":\n\n")
                .Append(MarkdownText.Row("from", "to", "task", "thread", "is", "note"))
                .Append("| ---: | ---: | --- | --- | --- | --- |\n");
            foreach (var span in row.Timeline.Spans)
            {
                text.Append(MarkdownText.Row(Number(span.From), Number(span.To), span.Task, span.Thread ?? "no thread", span.Doing.ToString().ToLowerInvariant(), span.Label));
            }

            text.Append('\n');
        }

        return text.ToString().TrimEnd('\n');
    }

    private static string Number(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Heading(Shown shown) => shown switch
    {
        Thrown => "It ends with an exception",
        Counted => "How its runs ended",
        Stuck => "It never ends",
        Refused => "The compiler refuses it",
        _ => "Output",
    };
}
