using System.Security.Cryptography;
using System.Text;
using CliWrap.Buffered;
using Generator.Proof.Closures;
using Generator.Proof.Runs;

namespace Generator.Proof.Playground;

/// <summary>Publishes the playground for browsers, once for each state of what it is made from.</summary>
internal static class CompilePlayground
{
    // Enough to switch between branches.
    private const int MostKept = 3;

    private static readonly string[] Settings = ["Directory.Build.props", "Directory.Packages.props", "global.json"];

    /// <returns>The playground; or null and what was said instead.</returns>
    public static async Task<(PlaygroundRuntime? Runtime, string Said)> Of(
        PlaygroundProject project,
        BuildContext context
    )
    {
        var hash = Hash(project, context.Root);
        var folder = Path.Combine(context.Root, "artifacts", "playground", hash);
        if (!Directory.Exists(folder))
        {
            var part = $"{folder}.part";
            Clear(part);
            var result = await DotNet
                .Command(
                    context.Root,
                    ["publish", project.Folder, "-c", "Release", "-o", part + '/', "--nologo", "-v", "q"]
                )
                .ExecuteBufferedAsync(context.Cancel)
                .Watched();
            if (result.ExitCode != 0 || !Directory.Exists(Path.Combine(part, "wwwroot")))
            {
                Clear(part);
                return (null, FirstError(result.StandardOutput + result.StandardError));
            }

            Directory.Move(Path.Combine(part, "wwwroot"), folder);
            Clear(part);
            Trim(Path.GetDirectoryName(folder)!);
        }

        Directory.SetLastWriteTimeUtc(folder, DateTime.UtcNow);
        return (new PlaygroundRuntime(folder, hash, Folder.EveryFile(folder, "")), "");
    }

    private static string Hash(PlaygroundProject project, string root)
    {
        var files = Folder
            .Files(root, project.Folder)
            .Concat(Settings.Where(file => File.Exists(Path.Combine(root, file))))
            .Select(file => $"{file}\n{Convert.ToHexStringLower(SHA256.HashData(ReadRegular.All(root, file)))}\n");
        return Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes($"{HashClosure.Sdk}\n{string.Concat(files)}"))
        )[..16];
    }

    private static void Clear(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Trim(string folder)
    {
        foreach (
            var old in new DirectoryInfo(folder)
                .EnumerateDirectories()
                .OrderByDescending(one => one.LastWriteTimeUtc)
                .Skip(MostKept)
        )
        {
            old.Delete(recursive: true);
        }
    }

    private static string FirstError(string said)
    {
        var lines = said.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lines.FirstOrDefault(line => line.Contains("error ", StringComparison.Ordinal))
            ?? lines.LastOrDefault("Nothing was published.");
    }
}
