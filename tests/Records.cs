using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Proving;

/// <summary>The run that counts asks each test to leave what it has shown; see generator/Proof.</summary>
internal static class Records
{
    private static readonly string? Root = Environment.GetEnvironmentVariable("PROOF_RECORDS");

    /// <summary>A test kept this contract.</summary>
    /// <param name="shown">What the page shows of it beyond the snapshot, in the shape of generator/Shown.cs.</param>
    public static Task Keep(string sourceFile, string method, Contract contract, object? shown = null) =>
        Keep(Path.Combine(Path.GetDirectoryName(sourceFile)!, $"{Path.GetFileNameWithoutExtension(sourceFile)}.{method}.{contract}"), JsonSerializer.Serialize(shown));

    /// <summary>A test compared this text. It is kept under the snapshot's own path, so that two test classes of one name do not meet.</summary>
    public static async Task Keep(string path, string text)
    {
        if (Root is not null)
        {
            var record = Path.Join(Root, path[Path.GetPathRoot(path)!.Length..]);
            Directory.CreateDirectory(Path.GetDirectoryName(record)!);
            // Whole or not at all: a listing can end the process in the middle.
            await File.WriteAllTextAsync($"{record}.new", text);
            File.Move($"{record}.new", record, overwrite: true);
        }
    }

    // Only the run itself knows what it runs on.
    [ModuleInitializer]
    internal static void TellRuntime()
    {
        if (Root is not null)
        {
            File.WriteAllText(Path.Combine(Root, "runtime"), RuntimeInformation.FrameworkDescription);
        }
    }
}
