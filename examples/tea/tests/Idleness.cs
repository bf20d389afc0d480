using System.Diagnostics;

namespace Proving;

/// <summary>Tells whether this process does nothing any more, so that waiting for it is in vain.</summary>
internal sealed class Idleness
{
    // Of the processor, in one look. The runtime itself does a little now and then.
    private static readonly TimeSpan Nothing = TimeSpan.FromMilliseconds(5);

    // A thread that can run, but gets no processor, looks idle for a while.
    private const int Looks = 5;

    private TimeSpan _used = Process.GetCurrentProcess().TotalProcessorTime;

    private int _idle;

    /// <summary>Looks once more. Call it at equal intervals.</summary>
    public bool Lasts()
    {
        using var process = Process.GetCurrentProcess();
        var used = process.TotalProcessorTime;
        _idle = used - _used < Nothing && !IsAnyRunnable() ? _idle + 1 : 0;
        _used = used;
        return _idle >= Looks;
    }

    // Elsewhere only the time used tells.
    private static bool IsAnyRunnable() =>
        OperatingSystem.IsLinux() && Directory.GetDirectories("/proc/self/task").Count(IsRunnable) > 1;

    // "123 (name) R …"; the thread that looks is one of them.
    private static bool IsRunnable(string thread)
    {
        try
        {
            var status = File.ReadAllText(Path.Combine(thread, "stat"));
            return status[(status.LastIndexOf(')') + 2)..].StartsWith('R');
        }
        // It has just ended.
        catch (IOException)
        {
            return false;
        }
    }
}
