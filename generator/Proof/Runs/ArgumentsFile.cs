using System.Text.Json;

namespace Generator.Proof.Runs;

/// <summary>
/// Keeps the compiler's arguments of the last proof run. The next run begins to analyse the code with them while
/// MSBuild compiles, and begins again if MSBuild then says something else.
/// </summary>
internal static class ArgumentsFile
{
    /// <param name="root">Absolute path of the series root.</param>
    /// <returns>Null if there are none.</returns>
    public static CompilerArguments? Read(string root)
    {
        try
        {
            return File.Exists(PathIn(root))
                ? JsonSerializer.Deserialize(File.ReadAllBytes(PathIn(root)), EvidenceJson.Default.CompilerArguments)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static void Write(string root, CompilerArguments arguments)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathIn(root))!);
        var json = JsonSerializer.SerializeToUtf8Bytes(arguments, EvidenceJson.Default.CompilerArguments);
        File.WriteAllBytes($"{PathIn(root)}.part", json);
        File.Move($"{PathIn(root)}.part", PathIn(root), overwrite: true);
    }

    private static string PathIn(string root) =>
        Path.Combine(root, "artifacts", "evidence", "compiler", "arguments.json");
}
