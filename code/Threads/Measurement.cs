using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Threads;

/// <summary>
/// Prints what a program has measured, with the machine, the runtime and the date. With <c>--save</c> it also keeps
/// that beside the program, as its <c>.measured.txt</c>: one paragraph for Debug, one for Release.
/// </summary>
public static class Measurement
{
    public static void Report(string program, string[] args, params string[] lines)
    {
        var configuration = IsOptimized ? "Release" : "Debug";
        var paragraph = string.Join(
            '\n', [$"{configuration}, measured on {DateTime.UtcNow:yyyy-MM-dd}", Machine, .. lines]);
        Console.WriteLine(paragraph);
        if (args.Contains("--save"))
        {
            Save(Path.Combine("code", "Threads", $"{program}.measured.txt"), configuration, paragraph);
        }
    }

    private static string Machine =>
        $"{RuntimeInformation.OSDescription.Trim()}, {RuntimeInformation.ProcessArchitecture}, " +
        $"{Environment.ProcessorCount} processors, " +
        $"{RuntimeInformation.FrameworkDescription}, SDK {SdkVersion()}";

    private static bool IsOptimized =>
        !typeof(Measurement).Assembly.GetCustomAttributes(typeof(DebuggableAttribute), false)
            .Cast<DebuggableAttribute>().Any(attribute => attribute.IsJITOptimizerDisabled);

    private static string SdkVersion()
    {
        using var sdk = Process.Start(new ProcessStartInfo("dotnet", "--version") { RedirectStandardOutput = true })!;
        return sdk.StandardOutput.ReadToEnd().Trim();
    }

    private static void Save(string file, string configuration, string paragraph)
    {
        var others = File.Exists(file)
            ? File.ReadAllText(file).TrimEnd().Split("\n\n")
                .Where(other => !other.StartsWith(configuration, StringComparison.Ordinal))
            : [];
        File.WriteAllText(file, string.Join("\n\n", others.Append(paragraph).Order(StringComparer.Ordinal)) + "\n");
    }
}
