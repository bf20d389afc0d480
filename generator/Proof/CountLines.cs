using System.Collections.Immutable;
using Generator.Proof.Probes;

namespace Generator.Proof;

/// <summary>A part of a listing that was not executed.</summary>
/// <param name="Line">The line that it starts on.</param>
/// <param name="Column">Where it starts in the file.</param>
/// <param name="Text">Its text, as far as it is on that line.</param>
internal sealed record MissedPart(CodeLine Line, int Column, string Text);

/// <summary>How much of a listing was executed.</summary>
/// <param name="Executed">Number of lines of which each part was executed.</param>
/// <param name="Executable">Number of lines with code that can be executed.</param>
/// <param name="Parts">Numbers of the parts that start in the listing and belong to one test.</param>
internal sealed record LineCount(
    int Executed,
    int Executable,
    ImmutableArray<int> Parts,
    ImmutableArray<MissedPart> Missed
);

/// <summary>Counts the lines of a listing that tests executed.</summary>
internal static class CountLines
{
    /// <param name="parts">The parts of its file that can be executed.</param>
    public static LineCount Of(Listing listing, ImmutableArray<(Probe Part, bool Executed)> parts)
    {
        var lines = listing.Lines.Where(HasCode).ToDictionary(line => line.Number);
        var starting = parts.Where(one => lines.ContainsKey(one.Part.Line)).ToLookup(one => one.Part.Line);
        var (executed, executable) = (0, 0);
        foreach (var line in lines.Values)
        {
            // A line in the middle of a statement ran if the statement did.
            var own = starting[line.Number].DefaultIfEmpty(Around(line.Number, parts)).ToArray();
            if (own[0].Part is not null)
            {
                executable++;
                executed += own.All(one => one.Executed) ? 1 : 0;
            }
        }

        return new LineCount(
            executed,
            executable,
            [
                .. parts
                    .Index()
                    .Where(one => !one.Item.Part.Once && lines.ContainsKey(one.Item.Part.Line))
                    .Select(one => one.Index),
            ],
            [
                .. parts
                    .Where(one => !one.Executed && lines.ContainsKey(one.Part.Line))
                    .OrderBy(one => (one.Part.Line, one.Part.Column))
                    .DistinctBy(one => (one.Part.Line, one.Part.Column))
                    .Select(one => Missed(one.Part, lines[one.Part.Line], listing.Indent.Length)),
            ]
        );
    }

    // Braces alone do nothing.
    private static bool HasCode(CodeLine line) => line.Text.AsSpan().Trim(" {}();,").Length > 0;

    private static (Probe Part, bool Executed) Around(int line, ImmutableArray<(Probe Part, bool Executed)> parts) =>
        parts
            .Where(one => one.Part.Line < line && line <= one.Part.EndLine)
            .OrderByDescending(one => (one.Part.Line, one.Part.Column))
            .FirstOrDefault();

    private static MissedPart Missed(Probe part, CodeLine line, int indent)
    {
        var from = Math.Clamp(part.Column - 1 - indent, 0, line.Text.Length);
        var to =
            part.EndLine > part.Line
                ? line.Text.Length
                : Math.Clamp(part.EndColumn - 1 - indent, from, line.Text.Length);
        return new MissedPart(line, part.Column, line.Text[from..to].Trim());
    }
}
