namespace Generator.Proof.Runs;

/// <summary>Reports the last output of a command that failed.</summary>
internal static class RunFailed
{
    private const int Lines = 10;

    public static Problem After(IEnumerable<string> said) =>
        ProofProblems.ProofRunFailed.At(new Location("tests/listings")) with
        {
            Detail = string.Join('\n', said.Where(line => line.Length > 0).TakeLast(Lines)),
        };
}
