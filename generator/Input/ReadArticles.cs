using System.Collections.Immutable;

namespace Generator;

/// <summary>Reads the Markdown files under <c>input/</c>.</summary>
internal static class ReadArticles
{
    /// <param name="root">Absolute path of the series' folder.</param>
    /// <returns>The files in the order of their paths; a file with a problem is left out.</returns>
    public static Sources From(string root)
    {
        var files = ImmutableArray.CreateBuilder<SourceFile>();
        var problems = ImmutableArray.CreateBuilder<Problem>();
        foreach (var name in Folder.Files(root, "input").Where(name => name.EndsWith(".md", StringComparison.OrdinalIgnoreCase)))
        {
            var (text, faults) = TextFile.Read(Path.Combine(root, name), name);
            problems.AddRange(faults);
            if (faults.IsEmpty)
            {
                files.Add(new SourceFile(name, text));
            }
        }

        return new Sources(files.ToImmutable(), problems.ToImmutable());
    }
}
