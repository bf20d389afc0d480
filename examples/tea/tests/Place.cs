using System.Diagnostics;

namespace Proving;

/// <summary>Where the code was when it called what records; nowhere outside a proof run.</summary>
/// <param name="Calls">The calls that were open, the innermost first.</param>
public sealed record Place(IReadOnlyList<Call> Calls)
{
    /// <summary>For a span that the test knows of, although no line of the listing says so.</summary>
    public static Place Nowhere { get; } = new([]);

    /// <returns>The place of whoever calls the method that calls this.</returns>
    internal static Place Here() =>
        Records.Root is null
            ? Nowhere
            : new([
                .. new StackTrace(fNeedFileInfo: true)
                    .GetFrames()
                    // Whatever is below was not called by what is above: it was resumed there, after an await.
                    .TakeWhile(frame => frame.GetMethod()?.DeclaringType != typeof(ExecutionContext))
                    .Where(frame => frame.GetFileName() is not null)
                    .Select(frame => new Call(frame.GetFileName()!, frame.GetFileLineNumber())),
            ]);
}

/// <param name="File">Path of the source file that called.</param>
/// <param name="Line">The line that called, from 1.</param>
public sealed record Call(string File, int Line);

/// <summary>What a recording keeps besides its table: which code called what recorded it.</summary>
/// <param name="Callers">Paths of all source files that called, whether something was added there or not.</param>
/// <param name="Rows">The places of each row of the table, in order; none where the test filled a gap.</param>
internal sealed record Calls(IEnumerable<string> Callers, IEnumerable<IReadOnlyList<Place>> Rows);
