using System.Runtime.InteropServices;

namespace Generator.Build;

/// <summary>What the system refused: room on a disk, memory, a file handle, a permission, a program.</summary>
internal static class SystemFault
{
    private const string Hint =
        "Check disk space, memory, permissions, and how many files a process may open. "
        + "The last good site is still in place.";

    /// <returns>One line for the user; null if the exception says nothing about the system.</returns>
    // Without what lies in other assemblies: where handles are few, these can't be loaded any more.
    public static string? In(Exception? exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            // Few handles look like an assembly that is missing, and little memory like a thread that does not start.
            if (
                cause
                is IOException
                    or UnauthorizedAccessException
                    or OutOfMemoryException
                    or ExternalException
                    or DllNotFoundException
            )
            {
                // That of a library goes on with all places where it was looked for.
                var message = cause is DllNotFoundException ? cause.Message.Split(". ")[0] : cause.Message;
                var why = message.Replace('\n', ' ').TrimEnd(' ', '.');
                return $"The system refused what the build needs: {why}. {Hint}";
            }
        }

        return null;
    }

    /// <summary>Ends the process if a thread of the pool meets such a fault, where nobody can catch it.</summary>
    public static void EndProcessInThreads() =>
        AppDomain.CurrentDomain.UnhandledException += (_, unhandled) =>
        {
            if (In(unhandled.ExceptionObject as Exception) is { } told)
            {
                Console.Error.WriteLine(told);
                Environment.Exit(ExitCode.SystemFault);
            }
        };
}
