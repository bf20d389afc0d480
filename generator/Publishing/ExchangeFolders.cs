using System.Runtime.InteropServices;

namespace Generator.Publishing;

/// <summary>
/// Replaces one folder with another, atomically if the system can do that: there is always one of the two.
/// </summary>
internal static partial class ExchangeFolders
{
    private const int CurrentFolder = -100;

    // RENAME_EXCHANGE of renameat2(2), and RENAME_SWAP of renamex_np(2).
    private const uint Exchange = 2;

    /// <param name="fresh">The new folder. Afterwards it contains the old one, or is gone if there was none.</param>
    /// <param name="target">The folder to replace; it need not exist.</param>
    /// <param name="aside">
    /// Temporary path for the old folder on systems that can't exchange folders; it must not exist.
    /// </param>
    public static void Between(string fresh, string target, string aside)
    {
        if (!Directory.Exists(target))
        {
            Directory.Move(fresh, target);
        }
        else if (!TryExchange(fresh, target))
        {
            Directory.Move(target, aside);
            try
            {
                Directory.Move(fresh, target);
            }
            catch
            {
                Directory.Move(aside, target);
                throw;
            }

            Directory.Move(aside, fresh);
        }
    }

    private static bool TryExchange(string fresh, string target) =>
        OperatingSystem.IsLinux()
            ? RenameAt2(CurrentFolder, fresh, CurrentFolder, target, Exchange) == 0
            : OperatingSystem.IsMacOS() && RenameX(fresh, target, Exchange) == 0;

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameAt2(int fromFolder, string from, int toFolder, string to, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameX(string from, string to, uint flags);
}
