using System.Collections.Immutable;
using CliWrap.Buffered;

namespace Generator.Proof.Runs;

/// <summary>Runs the compiler of the SDK, as MSBuild does.</summary>
internal static class RunCompiler
{
    // The compiler ignores this one in a file.
    private const string NoDefaults = "/noconfig";

    public static bool Exists(Compiler compiler) =>
        Path.IsPathRooted(compiler.Folder) && File.Exists(Assembly(compiler));

    /// <param name="responses">Absolute path of a file for the arguments, which is written.</param>
    /// <returns>The exit code, and what the compiler said.</returns>
    public static async Task<(int Exit, ImmutableArray<string> Said)> On(
        Compiler compiler,
        ProjectArguments arguments,
        string responses,
        CancellationToken cancel
    )
    {
        var lines = arguments.Lines.Where(line => line != NoDefaults).Select(Quoted);
        await File.WriteAllLinesAsync(responses, lines, cancel);
        string[] shared = compiler.IsShared ? ["-shared"] : [];
        var result = await DotNet
            .Command(arguments.Folder, [Assembly(compiler), NoDefaults, .. shared, $"@{responses}"])
            .ExecuteBufferedAsync(cancel)
            .Watched();
        return (result.ExitCode, [.. result.StandardOutput.Split('\n'), .. result.StandardError.Split('\n')]);
    }

    private static string Assembly(Compiler compiler) => Path.Combine(compiler.Folder, "bincore", "csc.dll");

    // A line can be a path with spaces, and MSBuild gave it to the compiler as one argument.
    private static string Quoted(string line) =>
        line.Contains(' ', StringComparison.Ordinal) && !line.Contains('"', StringComparison.Ordinal)
            ? $"\"{line}\""
            : line;
}
