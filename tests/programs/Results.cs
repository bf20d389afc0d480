using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Programs.Tests.Blocks;
using Programs.Tests.Running;

namespace Programs.Tests;

/// <summary>
/// Caches the result of a run under a hash of everything that it depends on,
/// because running a hundred programs takes minutes.
/// </summary>
internal static class Results
{
    private static readonly string Folder = Path.Combine(Repository.Root, "artifacts", "programs");

    private static readonly string[] Settings =
    [
        "code/Directory.Build.props",
        "Directory.Packages.props",
        "global.json",
    ];

    /// <summary>A name for the result of a run.</summary>
    public static string KeyOf(Run run) => Hash([run.File, JsonSerializer.Serialize(run.Way)], Runner.FilesOf(run));

    /// <summary>A name for the results of a scene. What a page says of it makes no difference.</summary>
    public static string KeyOf(Scene scene) =>
        Hash(
            [
                File.ReadAllText(Path.Combine(Repository.Tests, "Blocks", "Stage.cs")),
                .. scene.Parts.Select(part => $"{part.Block.Text}\n{part.Act with { Says = [], Apart = [] }}"),
            ],
            scene.Files
        );

    public static bool Knows(string key) => File.Exists(FileOf(key));

    public static async Task<T> Of<T>(string key, Func<Task<T>> run)
    {
        var file = FileOf(key);
        if (Knows(key))
        {
            return JsonSerializer.Deserialize<T>(await File.ReadAllTextAsync(file))!;
        }

        var result = await run();
        Directory.CreateDirectory(Folder);
        await File.WriteAllTextAsync($"{file}.new", JsonSerializer.Serialize(result));
        File.Move($"{file}.new", file, overwrite: true);
        return result;
    }

    /// <summary>Deletes a result that failed its test, so that it is made again next time.</summary>
    public static void Forget(string key) => File.Delete(FileOf(key));

    private static string FileOf(string key) => Path.Combine(Folder, $"{key}.json");

    private static string Hash(IEnumerable<string> texts, IEnumerable<string> programs)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(Repository.Sdk);
        foreach (var text in texts)
        {
            Add(text);
        }

        foreach (var file in Files(programs))
        {
            Add(file);
            Add(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(Repository.Root, file)))));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());

        void Add(string text) => hash.AppendData(Encoding.UTF8.GetBytes($"{text}\n"));
    }

    private static IEnumerable<string> Files(IEnumerable<string> programs) =>
        programs
            .SelectMany(Sources.Closure)
            .Select(file => $"code/{file}")
            .Concat(Settings)
            .Concat(
                Directory
                    .EnumerateFiles(Path.Combine(Repository.Tests, "Running"))
                    .Order(StringComparer.Ordinal)
                    .Select(file => Path.GetRelativePath(Repository.Root, file))
            );
}
