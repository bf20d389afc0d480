using System.Reflection;
using Generator.Build;

namespace Generator.Tests;

/// <summary>Where the sources lie that the tests look at.</summary>
internal static class Checkout
{
    public static string Root { get; } =
        Path.TrimEndingDirectorySeparator(
            typeof(Checkout)
                .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
                .Single(data => data.Key == "RepositoryRoot")
                .Value!
        );

    /// <summary>The program as it was built for this test run.</summary>
    public static string Program { get; } = typeof(Problem).Assembly.Location;
}
