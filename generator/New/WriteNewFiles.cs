using System.Collections.Immutable;

namespace Generator.New;

/// <summary>Writes new files, all of them or none.</summary>
internal static class WriteNewFiles
{
    /// <param name="root">Absolute path of the folder that the paths are relative to.</param>
    /// <returns>A problem for each file that is in the way; then nothing was written.</returns>
    public static ImmutableArray<Problem> To(string root, NewFiles planned)
    {
        ImmutableArray<Problem> problems =
        [
            .. planned.Problems,
            .. planned
                .Files.Concat(planned.Copied)
                .Where(file => Path.Exists(Path.Combine(root, file.Path)))
                .Select(file => NewProblems.FileExists.At(new Location(file.Path))),
        ];
        if (problems.IsEmpty)
        {
            Write(root, planned.Files, FileMode.CreateNew);
            Write(root, planned.Copied, FileMode.CreateNew);
            Write(root, planned.Changed, FileMode.Create);
        }

        return problems;
    }

    private static void Write(string root, ImmutableArray<OutputFile> files, FileMode mode)
    {
        foreach (var file in files)
        {
            var path = Path.Combine(root, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var stream = new FileStream(path, mode);
            stream.Write(file.Bytes.AsSpan());
        }
    }
}
