using System.Reflection;

namespace Programs.Tests;

/// <summary>Paths of the programs and their tests, and the version of the SDK.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.TrimEndingDirectorySeparator(Metadata("RepositoryRoot"));

    public static string Code { get; } = Path.Combine(Root, "code");

    public static string Tests { get; } = Path.Combine(Root, "tests", "programs");

    public static string Sdk { get; } = Metadata("Sdk");

    private static string Metadata(string key) =>
        typeof(Repository)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(data => data.Key == key)
            .Value!;
}
