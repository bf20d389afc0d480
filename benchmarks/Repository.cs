using System.Reflection;

namespace Benchmarks;

/// <summary>Where the repository is whose code the series quotes.</summary>
internal static class Repository
{
    public static string Results => Path.Combine(Root, "artifacts", "benchmarks");

    public static string Root { get; } =
        typeof(Repository)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(data => data.Key == "RepositoryRoot")
            .Value!;
}
