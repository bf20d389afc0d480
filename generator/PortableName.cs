namespace Generator;

/// <summary>Names of files that each system and host can keep.</summary>
internal static class PortableName
{
    private const int Longest = 100;

    public const int LongestPath = 200;

    // Windows keeps these for devices, whatever follows a dot.
    private static readonly HashSet<string> Devices = new(
        Enumerable
            .Range(0, 10)
            .SelectMany(number => new[] { $"com{number}", $"lpt{number}" })
            .Concat(["con", "prn", "aux", "nul"]),
        StringComparer.OrdinalIgnoreCase
    );

    /// <param name="name">Of a file or folder.</param>
    public static bool IsPortable(string name) =>
        name.Length <= Longest && !name.EndsWith('.') && !Devices.Contains(name.Split('.')[0]);

    /// <param name="path">With forward slashes.</param>
    public static bool IsPath(string path) => path.Length <= LongestPath && path.Split('/').All(IsPortable);

    /// <summary>The folders that a file is in, the nearest first.</summary>
    public static IEnumerable<string> Folders(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            yield return path[..slash];
        }
    }
}
