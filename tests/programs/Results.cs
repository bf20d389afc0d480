using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
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
        "Directory.Build.props",
        "code/Directory.Build.props",
        "Directory.Packages.props",
        "global.json",
        ".editorconfig",
    ];

    public static bool Knows(Run run) => File.Exists(FileOf(run));

    public static async Task<Result> Of(Run run, ImmutableHashSet<string> compiled)
    {
        var file = FileOf(run);
        if (Knows(run))
        {
            return JsonSerializer.Deserialize<Result>(await File.ReadAllTextAsync(file))!;
        }

        var result = await Runner.Run(run, compiled, Repository.Root);
        Directory.CreateDirectory(Folder);
        await File.WriteAllTextAsync($"{file}.new", JsonSerializer.Serialize(result));
        File.Move($"{file}.new", file, overwrite: true);
        return result;
    }

    /// <summary>Deletes a result that failed its test, so that the program runs again next time.</summary>
    public static void Forget(Run run) => File.Delete(FileOf(run));

    private static string FileOf(Run run)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(Repository.Sdk);
        Add(run.File);
        Add(JsonSerializer.Serialize(run.Way));
        foreach (var file in Files(run))
        {
            Add(file);
            Add(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(Repository.Root, file)))));
        }

        return Path.Combine(Folder, $"{Convert.ToHexStringLower(hash.GetHashAndReset())}.json");

        void Add(string text) => hash.AppendData(Encoding.UTF8.GetBytes($"{text}\n"));
    }

    private static IEnumerable<string> Files(Run run) =>
        Runner
            .FilesOf(run)
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
