using Generator.Build;

namespace Generator.Tests.Build;

/// <summary>What a pipeline is given, for tests that run one by itself.</summary>
internal static class Context
{
    private static readonly Components Components = new();

    /// <param name="root">Absolute path of the series' folder.</param>
    public static BuildContext In(string root) =>
        new(
            new BuildOptions(root, Path.Combine(root, "output")),
            Components,
            new Progress<Step>(),
            CancellationToken.None
        );
}
