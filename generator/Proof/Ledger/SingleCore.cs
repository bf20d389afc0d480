using System.ComponentModel;
using System.Diagnostics;

namespace Generator.Proof.Ledger;

/// <summary>Leaves one core to a process.</summary>
internal static class SingleCore
{
    /// <param name="id">
    /// Of a process that has just been started: the threads and processes that it starts inherit it.
    /// </param>
    public static void LeaveTo(int id)
    {
        // Elsewhere there is no such call, and only the runtime is told.
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsWindows())
        {
            return;
        }

        try
        {
            using var own = Process.GetCurrentProcess();
            using var process = Process.GetProcessById(id);
            // The lowest of those that this process may use, which need not be all.
            process.ProcessorAffinity = own.ProcessorAffinity & -own.ProcessorAffinity;
        }
        // It has ended already, which its results will say; or the system refuses, and only the runtime is told.
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or Win32Exception)
        { }
    }
}
