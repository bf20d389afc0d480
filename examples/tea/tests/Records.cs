using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Proving;

/// <summary>
/// Writes what each test has shown to the folder in <c>PROOF_RECORDS</c>, which only the proof run sets;
/// see generator/Proof/GatherEvidence.cs.
/// </summary>
internal static partial class Records
{
    public static readonly string? Root = Environment.GetEnvironmentVariable("PROOF_RECORDS");

    private static readonly JsonSerializerOptions Form = new()
    {
        IgnoreReadOnlyProperties = true,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>Records that a test verified this contract.</summary>
    /// <param name="observation">What the page shows besides the snapshot; null if nothing.</param>
    public static Task Keep(string sourceFile, string method, Contract contract, Observation? observation = null)
    {
        var name = $"{Path.GetFileNameWithoutExtension(sourceFile)}.{method}.{contract}";
        return Keep(
            Path.Combine(Path.GetDirectoryName(sourceFile)!, name),
            JsonSerializer.Serialize(observation, Form)
        );
    }

    /// <summary>
    /// Records text that a test compared. The record has the snapshot's full path,
    /// so that test classes with the same name do not collide.
    /// </summary>
    public static async Task Keep(string path, string text)
    {
        if (Root is not null)
        {
            var record = Path.Join(Root, path[Path.GetPathRoot(path)!.Length..]);
            Directory.CreateDirectory(Path.GetDirectoryName(record)!);
            // Atomic, because a listing can end the process at any time.
            await File.WriteAllTextAsync($"{record}.new", text);
            File.Move($"{record}.new", record, overwrite: true);
        }
    }

    /// <summary>Notes a text that a test compares with a snapshot, where the code has probes.</summary>
    public static void Compare(string text) => Notice(text);

    // Not all tests that compare snapshots are tests of listings.
    static partial void Notice(string text);

    // Only the test process knows which runtime it runs on.
    [ModuleInitializer]
    internal static void TellRuntime()
    {
        if (Root is not null)
        {
            File.WriteAllText(Path.Combine(Root, "runtime"), RuntimeInformation.FrameworkDescription);
        }
    }
}
