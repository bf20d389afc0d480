using System.Globalization;
using System.Runtime.InteropServices;

namespace Generator.Build;

/// <summary>How many files the system lets this process open.</summary>
internal static partial class FileHandles
{
    // With fewer, the runtime may end the process itself, at a moment that depends on chance: when it starts a thread.
    private const ulong Least = 128;

    // Of getrlimit(2).
    private const int OnLinux = 7,
        OnMacOS = 8;

    /// <exception cref="IOException">There are too few for a build.</exception>
    public static void Demand()
    {
        if (
            (OperatingSystem.IsLinux() || OperatingSystem.IsMacOS())
            && GetLimit(OperatingSystem.IsLinux() ? OnLinux : OnMacOS, out var limit) == 0
            && limit.Now < Least
        )
        {
            throw new IOException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"this process may open {limit.Now} files, and needs {Least}."
                )
            );
        }
    }

    [LibraryImport("libc", EntryPoint = "getrlimit")]
    private static partial int GetLimit(int resource, out Limit limit);

    private readonly struct Limit
    {
        public readonly ulong Now;

        public readonly ulong Most;
    }
}
