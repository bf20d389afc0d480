namespace Generator;

/// <summary>Finds the program to run for a file that is not one: a program that includes it, directly or not.</summary>
internal static class FindProgram
{
    /// <param name="path">Path of the file.</param>
    /// <param name="near">Paths of files to prefer, the best first: those that the page shows.</param>
    /// <returns>Its path; null if no program includes the file.</returns>
    public static string? With(string path, Code code, IEnumerable<string> near)
    {
        var programs = code
            .Files.Where(file => file.Entry is not null && Includes(file, path, code))
            .Select(file => file.Path)
            .Order(StringComparer.Ordinal)
            .ToArray();
        return near.FirstOrDefault(programs.Contains)
            ?? Array.Find(programs, program => Folder(program) == Folder(path))
            ?? programs.FirstOrDefault();
    }

    private static bool Includes(CodeFile file, string path, Code code)
    {
        var seen = new HashSet<string>(file.Includes, StringComparer.Ordinal);
        var open = new Queue<string>(seen);
        while (open.TryDequeue(out var included))
        {
            foreach (var next in code.FileAt(included)?.Includes ?? [])
            {
                if (seen.Add(next))
                {
                    open.Enqueue(next);
                }
            }
        }

        return seen.Contains(path);
    }

    private static string Folder(string path) => path[..path.LastIndexOf('/')];
}
