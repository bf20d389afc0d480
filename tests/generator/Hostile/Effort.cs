using System.Globalization;

namespace Generator.Tests.Hostile;

/// <summary>How much of something a test does that finds more the longer it runs.</summary>
internal static class Effort
{
    /// <param name="variable">Environment variable that asks for more.</param>
    /// <param name="daily">What is done without it.</param>
    public static int Of(string variable, int daily) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } asked
            ? int.Parse(asked, CultureInfo.InvariantCulture)
            : daily;
}
