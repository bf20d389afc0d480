using System.Text.Json;
using Proving;

namespace Generator.Proof.Runs;

/// <summary>
/// The records that tests left in a proof run, see tests/Records.cs. Each is stored under the path of its own file.
/// </summary>
/// <param name="folder">Absolute path of the folder with the records.</param>
/// <param name="root">Absolute path of the series root.</param>
internal sealed class TestRecords(string folder, string root)
{
    /// <summary>Runtime that the tests ran on; empty if they left no record of it.</summary>
    public string Runtime =>
        Path.Combine(folder, "runtime") is var file && File.Exists(file) ? File.ReadAllText(file) : "";

    /// <summary>The test that did not end in its time, in seconds, and ended the run; null if there is none.</summary>
    public (string Test, string Seconds)? Late =>
        Path.Combine(folder, "late") is var file
        && File.Exists(file)
        && File.ReadAllText(file).Split(' ') is [var seconds, var test]
            ? (test, seconds)
            : null;

    /// <param name="name">Path of the record, as if it were next to the test.</param>
    /// <returns>Null if there is none.</returns>
    public string? Read(string name) =>
        PathOf(name) is var record && File.Exists(record) ? File.ReadAllText(record).ReplaceLineEndings("\n") : null;

    /// <param name="name">Name of a test, as in <see cref="Claim.Name"/>.</param>
    /// <returns>What the test recorded besides output, such as <c>Timeline</c>; null if nothing.</returns>
    public string? KindOf(string name)
    {
        var path = PathOf(name);
        return Directory
            .EnumerateFiles(Path.GetDirectoryName(path)!, $"{Path.GetFileName(path)}.*")
            .Select(file => file[(path.Length + 1)..])
            .FirstOrDefault(kind => kind.All(char.IsAsciiLetter) && !Enum.TryParse<Contract>(kind, out _));
    }

    /// <param name="name">Name of a test, as in <see cref="Claim.Name"/>.</param>
    /// <param name="kind">As <see cref="KindOf"/> found it.</param>
    /// <returns>What in <c>code/</c> called what the test recorded with.</returns>
    /// <exception cref="JsonException">The record is not as tests/Timeline.cs writes it.</exception>
    public RecordedCalls? Calls(string name, string kind) =>
        Read($"{name}.{kind}") is { } record
            ? JsonSerializer.Deserialize(record, EvidenceJson.Default.RecordedCalls)?.Under(root)
            : null;

    /// <param name="test">Full name of a test.</param>
    /// <param name="kind">What the record is about, such as <c>executed</c>; see tests/Probes.cs.</param>
    /// <returns>What was recorded while the test ran; null if nothing.</returns>
    public string? Of(string test, string kind) =>
        Path.Combine(folder, $"{test}.{kind}") is var file && File.Exists(file) ? File.ReadAllText(file) : null;

    private string PathOf(string name)
    {
        var path = Path.GetFullPath(Path.Combine(root, name));
        return Path.Join(folder, path[Path.GetPathRoot(path)!.Length..]);
    }
}
