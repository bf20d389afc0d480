using System.IO.Compression;
using Generator;
using Generator.Archive;

namespace Programs.Tests.Running;

/// <summary>The site's <c>code.zip</c> in a fresh folder, which is where readers run the programs.</summary>
internal static class Unpacked
{
    private static readonly string Parent = Directory.CreateTempSubdirectory().FullName;

    /// <summary>The folder that contains <c>code/</c>.</summary>
    public static string Folder { get; } = Unpack(Path.Combine(Parent, "series"));

    /// <summary>Where <c>dotnet</c> keeps what it compiles, apart from your own builds.</summary>
    public static string Builds { get; } = Directory.CreateDirectory(Path.Combine(Parent, "builds")).FullName;

    public static void Delete() => Directory.Delete(Parent, recursive: true);

    private static string Unpack(string folder)
    {
        var files = Directory
            .EnumerateFiles(Repository.Code, "*.cs", SearchOption.AllDirectories)
            .Select(path => new CodeFile(
                Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'),
                File.ReadAllText(path),
                Includes: [],
                Entry: null
            ));
        var packed = BuildArchive.Of([.. files], [.. ReadMsBuildFiles.From(Repository.Root)]);
        using var archive = new ZipArchive(new MemoryStream([.. packed.Bytes]));
        archive.ExtractToDirectory(folder);
        return folder;
    }
}
