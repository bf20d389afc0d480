using System.Text.Json;

namespace Generator.Proof;

/// <summary>
/// Stores what single tests showed under <c>artifacts/evidence/tests</c>, by the closure of the test. The folders of
/// several machines are merged by copying their files into one.
/// </summary>
/// <param name="root">Absolute path of the series root.</param>
/// <param name="key">The key of the signatures.</param>
internal sealed class TestEvidenceStore(string root, byte[] key)
{
    // Enough to switch between branches without running them again.
    private const int MostPerTest = 20;

    private readonly SignedStore _files = new(Path.Combine(root, "artifacts", "evidence", "tests"), key);

    /// <param name="closures">Closures that the test may have been run with.</param>
    /// <returns>What the test showed; null if that is not known.</returns>
    public TestEvidence? Find(string test, params ReadOnlySpan<string> closures)
    {
        foreach (var closure in closures)
        {
            if (
                _files.Read(closure).Content is { } content
                && Parse(content) is { } evidence
                && (evidence.Test, evidence.Closure) == (test, closure)
            )
            {
                _files.Touch([closure]);
                return evidence;
            }
        }

        return null;
    }

    public void Save(TestEvidence evidence) =>
        _files.Write(
            evidence.Closure,
            JsonSerializer.SerializeToUtf8Bytes(evidence, EvidenceJson.Default.TestEvidence)
        );

    /// <param name="tests">How many tests there are.</param>
    public void Trim(int tests) => _files.Trim(tests * MostPerTest);

    private static TestEvidence? Parse(byte[] content)
    {
        try
        {
            return JsonSerializer.Deserialize(content, EvidenceJson.Default.TestEvidence);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
