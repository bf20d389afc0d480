using System.Reflection;

namespace Browser.Tests;

/// <summary>Paths in the repository whose site is tested.</summary>
internal static class Repository
{
    public static string Root { get; } =
        Path.TrimEndingDirectorySeparator(
            typeof(Repository)
                .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
                .Single(data => data.Key == "RepositoryRoot")
                .Value!
        );

    /// <summary>Creates a folder for these tests below <c>artifacts/browser</c>.</summary>
    public static string Folder(string name) =>
        Directory.CreateDirectory(Path.Combine(Root, "artifacts", "browser", name)).FullName;
}
