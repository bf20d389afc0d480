using System.Reflection;

namespace Browser.Tests;

/// <summary>Where the series lies whose site is looked at.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.TrimEndingDirectorySeparator(
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "RepositoryRoot").Value!);

    /// <summary>A folder that these tests may fill.</summary>
    public static string Folder(string name) => Directory.CreateDirectory(Path.Combine(Root, "artifacts", "browser", name)).FullName;
}
