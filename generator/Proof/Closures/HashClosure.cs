using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Generator.Proof.Closures;

/// <summary>Hashes everything that evidence depends on.</summary>
internal static class HashClosure
{
    // Increased when evidence from older generators can no longer be used.
    private const string Format = "22";

    // The build writes it into the assembly, because asking the SDK would take longer than everything else here.
    public static string Sdk { get; } =
        typeof(HashClosure)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(data => data.Key == "Sdk")
            .Value!;

    /// <param name="root">Absolute path of the series root.</param>
    /// <returns>
    /// SHA-256 in lower-case hex of the code, its tests, and the versions of packages, SDK, runtime and target
    /// framework.
    /// </returns>
    public static string Of(string root) => Of(Files(root));

    /// <param name="about">What else the hash depends on.</param>
    public static string Of(IEnumerable<HashedFile> files, string about = "") => Of(files, about, Sdk);

    /// <param name="sdk">Version of the SDK that compiles them.</param>
    internal static string Of(IEnumerable<HashedFile> files, string about, string sdk)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(
            Encoding.UTF8.GetBytes($"{Format}\n{sdk}\n{RuntimeInformation.FrameworkDescription}\n{about}\n")
        );
        foreach (var file in files)
        {
            // How far above the root a file lies is not the same on each machine.
            var name = file.Path.StartsWith("../", StringComparison.Ordinal) ? Path.GetFileName(file.Path) : file.Path;
            hash.AppendData(Encoding.UTF8.GetBytes($"{name}\n{file.Hash}\n"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The files that evidence depends on, in a fixed order.</summary>
    /// <param name="root">Absolute path of the series root.</param>
    public static ImmutableArray<HashedFile> Files(string root) =>
        [.. Paths(root).Select(path => HashedFile.Of(path, ReadRegular.All(root, path))), .. ReadFilesAbove.Of(root)];

    /// <summary>What is among these files and is none: links, pipes, devices.</summary>
    /// <returns>Paths relative to the root.</returns>
    public static IEnumerable<string> Irregular(string root) =>
        Folder
            .Irregular(root, "code")
            .Concat(Folder.Irregular(root, "tests"))
            .Concat(
                Directory
                    .EnumerateFiles(root)
                    .Where(path => AffectsBuild(Path.GetFileName(path)) && RegularFile.Fault(path) is not null)
                    .Select(path => Path.GetFileName(path))
                    .Order(StringComparer.Ordinal)
            );

    // Hidden files and folders named obj are compiled like all others; only what a project itself builds is left out.
    private static IEnumerable<string> Paths(string root) =>
        Below(root, "code")
            .Concat(Below(root, "tests/listings"))
            .Concat(Below(root, "tests/Scheduling"))
            .Concat(Folder.Files(root, "tests").Where(name => name.Count(character => character == '/') == 1))
            .Concat(
                Directory
                    .EnumerateFiles(root)
                    .Select(path => Path.GetFileName(path))
                    .Where(name => AffectsBuild(name) && RegularFile.Fault(root, name) is null)
                    .Order(StringComparer.Ordinal)
            )
            .Where(name => !name.Contains(".received.", StringComparison.Ordinal));

    private static IEnumerable<string> Below(string root, string folder) =>
        Folder
            .EveryFile(root, folder)
            .Where(name =>
                !name.StartsWith($"{folder}/bin/", StringComparison.Ordinal)
                && !name.StartsWith($"{folder}/obj/", StringComparison.Ordinal)
            );

    private static bool AffectsBuild(string name) =>
        Path.GetExtension(name).ToLowerInvariant() is ".props" or ".targets" or ".rsp"
        || name.ToLowerInvariant() is "global.json" or ".editorconfig" or ".globalconfig" or "nuget.config";
}
