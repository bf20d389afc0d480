using System.Collections.Immutable;

namespace Generator.Proof.Runs;

/// <summary>The code that called what a test recorded a run with, as tests/Place.cs writes it.</summary>
/// <param name="Callers">Paths of the source files that called.</param>
/// <param name="Rows">The places of each row of the recorded table, in order.</param>
public sealed record RecordedCalls(ImmutableArray<string> Callers, ImmutableArray<ImmutableArray<CodePlace>> Rows)
{
    /// <returns>What is under <c>code/</c>, with paths from the root.</returns>
    /// <param name="root">Absolute path of the series root.</param>
    public RecordedCalls Under(string root)
    {
        return new(
            [.. Callers.Select(Relative).Where(IsCode)],
            [.. Rows.Select(places => places.Select(InCode).Where(place => !place.Calls.IsEmpty).ToImmutableArray())]
        );

        CodePlace InCode(CodePlace place) =>
            new([
                .. place
                    .Calls.Select(call => call with { File = Relative(call.File) })
                    .Where(call => IsCode(call.File)),
            ]);

        string Relative(string file) => Folder.RelativePath(root, file);
    }

    // Which tests call the code depends on the tests that run with it.
    private static bool IsCode(string file) => file.StartsWith("code/", StringComparison.Ordinal);
}
