using System.Diagnostics;
using System.Text.RegularExpressions;
using CliWrap;
using CliWrap.Buffered;

namespace Generator.Tests.Hostile;

/// <summary>Attacks on a site through the real program, and what it tells of them.</summary>
internal static partial class HostileSite
{
    // Far more than a build takes, and far less than what the attacks took before they were stopped.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static string Article(string body, string keys = "") =>
        $"---\ntitle: Wool\ndescription: Much of it.\n{keys}---\n\n{body}\n";

    public static void Add(this SiteCopy site, string name, string body, string keys = "") =>
        site.Write($"input/articles/{name}.md", Article(body, keys));

    /// <summary>Checks the site without proving it.</summary>
    /// <returns>File, line, column and code of each problem, in one line each.</returns>
    public static async Task<string[]> Told(this SiteCopy site)
    {
        using var late = new CancellationTokenSource(Patience);
        var check = await site.Command("check", "--no-proof").ExecuteBufferedAsync(late.Token);
        Assert.True(check.ExitCode is 0 or 1 or 3, check.StandardError);
        Assert.DoesNotContain("   at ", check.StandardError, StringComparison.Ordinal);
        return
        [
            .. Problem
                .Matches(check.StandardOutput)
                .Select(one => one.Groups["told"].Value.Replace(": error ", " ", StringComparison.Ordinal)),
        ];
    }

    /// <summary>Runs the program, and kills it if it has not ended by then.</summary>
    public static async Task Kill(this SiteCopy site, TimeSpan after, params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo("dotnet", [Checkout.Program, .. arguments, "--root", site.Root])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        process.WaitForExit(after);
        process.Kill();
        await process.WaitForExitAsync();
    }

    public static async Task MakePipe(this SiteCopy site, string file)
    {
        File.Delete(site.PathOf(file));
        await Cli.Wrap("mkfifo").WithArguments([site.PathOf(file)]).ExecuteAsync();
    }

    [GeneratedRegex(@"^(?<told>\S.*\(\d+,\d+\): error [A-Z]{3}\d\d):", RegexOptions.Multiline)]
    private static partial Regex Problem { get; }
}
