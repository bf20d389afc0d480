using System.Runtime.CompilerServices;
using System.Text;
using DiffEngine;
using DiffPlex.Renderer;

namespace VerifyXunit;

/// <summary>
/// Compares text with snapshots by the conventions of Verify.Xunit (file names, encoding, newlines, layout of
/// the failure message), so that the package can replace this file. A test class must have the name of its file.
/// </summary>
/// <remarks>Conventions: https://github.com/VerifyTests/Verify, docs/naming.md, docs/encoding.md.</remarks>
public static partial class Verifier
{
    // Verify writes a byte order mark too.
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: true);

    /// <summary>
    /// Compares <paramref name="text"/> with <c>Class.Method.verified.txt</c> next to the test.
    /// Throws on any difference.
    /// </summary>
    public static async Task Verify(
        string text,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string method = ""
    )
    {
        var name = $"{Path.GetFileNameWithoutExtension(sourceFile)}.{method}";
        var beside = Path.Combine(Path.GetDirectoryName(sourceFile)!, name);
        var (verified, received) = ($"{beside}.verified.txt", $"{beside}.received.txt");
        var actual = text.ReplaceLineEndings("\n");
        var expected = File.Exists(verified) ? await File.ReadAllTextAsync(verified) : null;

        if (expected != actual)
        {
            // What a changed listing prints is for nobody to accept.
            if (!Trial.IsOn)
            {
                await File.WriteAllTextAsync(received, actual, Encoding);
                await DiffRunner.LaunchAsync(received, verified);
            }

            throw new VerifyException(Describe(received, verified, expected, actual));
        }

        File.Delete(received);
        Proving.Records.Compare(actual);
        await Records.Keep(verified, actual);
    }

    private static string Describe(string received, string verified, string? expected, string actual) =>
        $"""
            Directory: {Path.GetDirectoryName(received)}
            {(expected is null ? "New" : "NotEqual")}:
              - Received: {Path.GetFileName(received)}
                Verified: {Path.GetFileName(verified)}

            FileContent:

            {(expected is null ? actual : UnidiffRenderer.GenerateUnidiff(expected, actual, "verified", "received"))}

            If the received text is right, accept it: dotnet run -- accept
            """;
}

/// <summary>Thrown when a text does not match its snapshot.</summary>
public sealed class VerifyException(string message) : Exception(message);
