using System.Runtime.CompilerServices;
using VerifyTests;

namespace VerifyXunit;

/// <summary>Takes the place of <c>../Snapshot.cs</c> where the tests run on the package Verify.Xunit; see <c>../Directory.Build.targets</c>.</summary>
public static class Snapshot
{
    /// <summary>As <c>Verifier.Verify</c> there: the package compares, and what it compared is kept for the proof.</summary>
    public static async Task Verify(string text, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "")
    {
        var settings = new VerifySettings();
        settings.UseTypeName(Path.GetFileNameWithoutExtension(sourceFile));
        settings.UseMethodName(method);
        settings.IgnoreParameters();
        // A test may compare with one snapshot twice.
        settings.DisableRequireUniquePrefix();

        try
        {
            var result = await Verifier.Verify(text, settings, sourceFile);
            await Proving.Records.Keep(result.Files.Single(), result.Text.ReplaceLineEndings("\n"));
        }
        // The package's own type of exception can't be named outside of it.
        catch (Exception exception) when (exception.GetType().Name == nameof(VerifyException))
        {
            throw new VerifyException(exception.Message);
        }
    }
}

/// <summary>A snapshot that does not match.</summary>
public sealed class VerifyException(string message) : Exception(message);
