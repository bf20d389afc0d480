using System.Runtime.CompilerServices;
using VerifyTests;

namespace VerifyXunit;

/// <summary>
/// Replaces <c>../Snapshot.cs</c> where the tests use the package Verify.Xunit; see <c>../Directory.Build.targets</c>.
/// </summary>
public static class Snapshot
{
    /// <summary>Like <c>Verifier.Verify</c> there. The package compares; the text is recorded for the proof.</summary>
    public static async Task Verify(
        string text,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string method = ""
    )
    {
        var settings = new VerifySettings();
        settings.UseTypeName(Path.GetFileNameWithoutExtension(sourceFile));
        settings.UseMethodName(method);
        settings.IgnoreParameters();
        // A test may verify the same snapshot twice.
        settings.DisableRequireUniquePrefix();

        try
        {
            var result = await Verifier.Verify(text, settings, sourceFile);
            Proving.Records.Compare(text);
            await Proving.Records.Keep(result.Files.Single(), result.Text.ReplaceLineEndings("\n"));
        }
        // The package's exception type is not public.
        catch (Exception exception) when (exception.GetType().Name == nameof(VerifyException))
        {
            throw new VerifyException(exception.Message);
        }
    }
}

/// <summary>Thrown when a text does not match its snapshot.</summary>
public sealed class VerifyException(string message) : Exception(message);
