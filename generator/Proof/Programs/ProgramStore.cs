using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Generator.Proof.Runs;

namespace Generator.Proof.Programs;

/// <summary>That a program compiled as its command compiles it.</summary>
/// <param name="Path">Relative to the series root.</param>
/// <param name="Closure">Hash of all that this depends on.</param>
public sealed record ProgramEvidence(string Path, string Closure);

/// <summary>What MSBuild told the compiler about a program.</summary>
/// <param name="Settings">Hash of what that depends on.</param>
public sealed record CompiledProgram(string Path, string Settings, ProjectArguments Arguments);

/// <summary>Stores which programs compiled, and how, under <c>artifacts/evidence/programs</c>.</summary>
/// <param name="root">Absolute path of the series root.</param>
/// <param name="key">The key of the signatures.</param>
internal sealed class ProgramStore(string root, byte[] key)
{
    // Enough to switch between branches without compiling them again.
    private const int MostPerProgram = 20;

    private readonly SignedStore _evidence = new(Path.Combine(root, "artifacts", "evidence", "programs"), key);

    private readonly SignedStore _arguments = new(
        Path.Combine(root, "artifacts", "evidence", "programs", "arguments"),
        key
    );

    /// <summary>Whether the program compiled in its present state.</summary>
    public bool Knows(ProgramFiles program)
    {
        try
        {
            return _evidence.Read(program.Closure).Content is { } content
                && JsonSerializer.Deserialize(content, EvidenceJson.Default.ProgramEvidence)
                    == new ProgramEvidence(program.Path, program.Closure);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <returns>How it was compiled the last time; null if that is not known, or may be different now.</returns>
    public CompiledProgram? ArgumentsOf(ProgramFiles program)
    {
        try
        {
            return
                _arguments.Read(NameOf(program.Path)).Content is { } content
                && JsonSerializer.Deserialize(content, EvidenceJson.Default.CompiledProgram) is { } compiled
                && (compiled.Path, compiled.Settings) == (program.Path, program.Settings)
                ? compiled
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public void Save(ProgramFiles program) =>
        _evidence.Write(
            program.Closure,
            JsonSerializer.SerializeToUtf8Bytes(
                new ProgramEvidence(program.Path, program.Closure),
                EvidenceJson.Default.ProgramEvidence
            )
        );

    public void Save(CompiledProgram program) =>
        _arguments.Write(
            NameOf(program.Path),
            JsonSerializer.SerializeToUtf8Bytes(program, EvidenceJson.Default.CompiledProgram)
        );

    /// <param name="programs">How many programs there are.</param>
    public void Trim(int programs) => _evidence.Trim(programs * MostPerProgram);

    private static string NameOf(string path) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(path)));
}
