using System.Runtime.InteropServices;
using Generator.Proof.Runs;

namespace Generator.Tests;

/// <summary>The compiler of the SDK, without asking MSBuild where it is.</summary>
internal static class SdkCompiler
{
    private static readonly string Installed = Path.GetFullPath(
        Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..")
    );

    public static Compiler Newest { get; } =
        new(
            Path.Combine(
                Directory
                    .GetDirectories(Path.Combine(Installed, "sdk"))
                    .Where(sdk => Version.TryParse(Path.GetFileName(sdk), out _))
                    .MaxBy(sdk => Version.Parse(Path.GetFileName(sdk)))!,
                "Roslyn"
            ),
            IsShared: true,
            Installed
        );
}
