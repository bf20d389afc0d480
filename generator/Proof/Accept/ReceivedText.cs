namespace Generator.Proof.Accept;

/// <summary>A text that a test received and that is not its snapshot.</summary>
/// <param name="Snapshot">Path of the snapshot, relative to the series root.</param>
/// <param name="Before">The snapshot; null if there is none yet.</param>
/// <param name="Now">What the test received.</param>
internal sealed record ReceivedText(string Snapshot, string? Before, string Now)
{
    public const string Extension = ".received.txt";
}
