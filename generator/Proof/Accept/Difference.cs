using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Generator.Proof.Accept;

/// <summary>Shows what differs, line by line and word by word.</summary>
internal static class Difference
{
    // Lines around a difference.
    private const int Context = 2;

    private static readonly Style Quiet = new(Color.Grey);

    private static readonly Style Gone = new(Color.Red);

    private static readonly Style GoneWord = new(Color.Red, decoration: Decoration.Invert);

    private static readonly Style Come = new(Color.Green);

    private static readonly Style ComeWord = new(Color.Green, decoration: Decoration.Invert);

    /// <returns>The name of the snapshot, and below it the lines; <c>-</c> was there, <c>+</c> is there now.</returns>
    public static IEnumerable<Segment> Of(ReceivedText text)
    {
        yield return new Segment(
            text.Before is null ? $"{text.Snapshot} (new)" : text.Snapshot,
            new Style(decoration: Decoration.Bold)
        );
        yield return Segment.LineBreak;
        var sides = SideBySideDiffBuilder.Diff(Lines(text.Before ?? "\n"), Lines(text.Now), ignoreWhiteSpace: false);
        var (old, now) = (sides.OldText.Lines, sides.NewText.Lines);
        var shown = Enumerable
            .Range(0, now.Count)
            .Where(line => IsChanged(old[line]) || IsChanged(now[line]))
            .SelectMany(line => Enumerable.Range(line - Context, 2 * Context + 1))
            .ToHashSet();
        foreach (var line in Enumerable.Range(0, now.Count).Where(shown.Contains))
        {
            if (!IsChanged(old[line]) && !IsChanged(now[line]))
            {
                yield return new Segment($"  {now[line].Text}", Quiet);
                yield return Segment.LineBreak;
                continue;
            }

            foreach (var segment in Line('-', old[line], Gone, GoneWord).Concat(Line('+', now[line], Come, ComeWord)))
            {
                yield return segment;
            }
        }
    }

    // The newline at the end is no line of its own, but it counts.
    private static string Lines(string text) => text.EndsWith('\n') ? text[..^1] : $"{text} (no newline at the end)";

    private static bool IsChanged(DiffPiece line) => line.Type is not (ChangeType.Unchanged or ChangeType.Imaginary);

    private static IEnumerable<Segment> Line(char sign, DiffPiece line, Style style, Style word)
    {
        if (line.Type is ChangeType.Imaginary)
        {
            yield break;
        }

        yield return new Segment($"{sign} ", style);
        foreach (var piece in line.SubPieces.Where(piece => piece.Text is not null))
        {
            yield return new Segment(piece.Text, piece.Type is ChangeType.Unchanged ? style : word);
        }

        yield return new Segment(line.SubPieces.Count == 0 ? line.Text : "", style);
        yield return Segment.LineBreak;
    }
}
