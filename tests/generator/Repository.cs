using System.Reflection;

namespace Generator.Tests;

/// <summary>Where the sources lie that the tests look at.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.TrimEndingDirectorySeparator(
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "RepositoryRoot").Value!);

    /// <summary>The program as it was built for this test run.</summary>
    public static string Program { get; } = typeof(Problem).Assembly.Location;
}
