using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Generator.Proof.Runs;

/// <summary>What is stored about one file.</summary>
/// <param name="State">Hash of the file and of all that the others declare.</param>
public sealed record FileFinding(string Path, string State, JsonElement Documents);

/// <summary>Keeps what findings find about single files, for the next proof run.</summary>
/// <param name="store">Where they are kept.</param>
/// <param name="takesOver">Whether what earlier runs found is used.</param>
/// <param name="surroundings">What is the same for each file: all that they declare, and how they are compiled.</param>
internal sealed class FileFindings(SignedStore store, bool takesOver, string surroundings) : IFileFindings
{
    // What another version of the generator found may be something else.
    private static readonly string Version = $"{typeof(FileFindings).Module.ModuleVersionId}";

    private readonly Dictionary<string, Dictionary<string, FileFinding>> _before = [];

    private readonly Dictionary<(string Finding, string Path), FileFinding> _now = [];

    public async Task<ImmutableArray<T>> Of<T>(
        string finding,
        CodeFile file,
        JsonTypeInfo<ImmutableArray<T>> form,
        Func<Task<ImmutableArray<T>>> find,
        string about = ""
    )
    {
        var state = StateOf(file, about);
        if (Before(finding).GetValueOrDefault(file.Path) is { } known && known.State == state)
        {
            _now[(finding, file.Path)] = known;
            return known.Documents.Deserialize(form);
        }

        var found = await find();
        _now[(finding, file.Path)] = new FileFinding(file.Path, state, JsonSerializer.SerializeToElement(found, form));
        return found;
    }

    /// <summary>Replaces what was kept of the last run.</summary>
    public void Save()
    {
        foreach (var finding in _now.GroupBy(one => one.Key.Finding, one => one.Value))
        {
            ImmutableArray<FileFinding> files = [.. finding.OrderBy(file => file.Path, StringComparer.Ordinal)];
            store.Write(
                finding.Key,
                JsonSerializer.SerializeToUtf8Bytes(files, EvidenceJson.Default.ImmutableArrayFileFinding)
            );
        }
    }

    private Dictionary<string, FileFinding> Before(string finding) =>
        _before.TryGetValue(finding, out var known) ? known : _before[finding] = Read(finding);

    private Dictionary<string, FileFinding> Read(string finding)
    {
        try
        {
            return takesOver && store.Read(finding).Content is { } content
                ? JsonSerializer
                    .Deserialize(content, EvidenceJson.Default.ImmutableArrayFileFinding)
                    .ToDictionary(file => file.Path, StringComparer.Ordinal)
                : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private string StateOf(CodeFile file, string about) =>
        Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes($"{Version}\n{surroundings}\n{about}\n{file.Path}\n{file.Text}"))
        );
}
