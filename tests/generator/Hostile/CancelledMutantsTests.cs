using CliWrap;
using CliWrap.EventStream;

namespace Generator.Tests.Hostile;

/// <summary>What Ctrl+C leaves while changes of listings are tried.</summary>
[Collection(ProvenSite.ForProof), Trait("Speed", "slow")]
public class CancelledMutantsTests(ProvenSite proven)
{
    private const string Code = """
        namespace Counting;

        public static class Gate
        {
            #region a-gate unquoted: its change is tried first
            public static int Posts() => 2;
            #endregion
        }

        public static class Hinge
        {
            #region hinge unquoted: its changes are tried after that
            public static int Pins() => 3;
            #endregion
        }

        """;

    // For a changed listing it starts a program that holds a pipe open as long as it lives, and waits for it.
    private const string Tests = """
        using System.Diagnostics;
        using Counting;

        namespace Listings.Tests;

        public class GateTests
        {
            [Fact, Proves("a-gate")]
            public void It_has_posts() => Assert.Equal(2, Gate.Posts());

            [Fact, Proves("hinge")]
            public void It_has_pins()
            {
                if (Hinge.Pins() != 3)
                {
                    Process.Start("sh", ["-c", "(exec sleep 600) > \"$0\"; true", "PIPE"])!.WaitForExit();
                }
            }
        }

        """;

    [Fact]
    public async Task What_was_tried_is_kept_nobody_is_left_and_nothing_else_has_changed()
    {
        var site = proven.Site.CopyTo("cancelled mutants");
        await site.MakePipe("artifacts/alive");
        site.Write("code/Counting/Gate.cs", Code);
        site.Write(
            "tests/listings/GateTests.cs",
            Tests.Replace("PIPE", site.PathOf("artifacts/alive"), StringComparison.Ordinal)
        );
        var before = Sources(site);
        var (process, exitCode, said) = (0, 0, "");
        Task? nobodyIsLeft = null;

        // One core tries one listing after another.
        var command = site.Command("prove", "a-gate", "hinge", "--mutants")
            .WithEnvironmentVariables(variables => variables.Set("DOTNET_PROCESSOR_COUNT", "1"));
        await foreach (var happened in command.ListenAsync())
        {
            switch (happened)
            {
                case StartedCommandEvent started:
                    process = started.ProcessId;
                    // Opens when a changed listing is being tried, and ends when the program of its test is gone.
                    nobodyIsLeft = Task.Run(async () =>
                    {
                        await using var pipe = File.OpenRead(site.PathOf("artifacts/alive"));
                        await Cli.Wrap("kill").WithArguments([SiteCopy.Interrupt, $"{process}"]).ExecuteAsync();
                        Assert.Equal(0, await pipe.ReadAsync(new byte[1]));
                    });
                    break;
                case StandardOutputCommandEvent output:
                    said += output.Text;
                    break;
                case ExitedCommandEvent exited:
                    exitCode = exited.ExitCode;
                    break;
            }
        }

        Assert.Equal((130, ""), (exitCode, said));
        // Only so that a program that lives on fails this test, and does not stop it.
        await nobodyIsLeft!.WaitAsync(TimeSpan.FromMinutes(1));
        Assert.DoesNotContain(Running(), one => one.Contains(site.Root, StringComparison.Ordinal));
        Assert.Equal(before, Sources(site));
        var kept = Assert.Single(Directory.GetFiles(site.PathOf("artifacts/evidence/mutants")));
        Assert.Contains("\"Key\":\"a-gate\"", File.ReadAllText(kept), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(site.PathOf("artifacts/evidence"), "*.part", SearchOption.AllDirectories));

        var build = await site.Build();

        Assert.Equal((0, ""), (build.ExitCode, build.StandardOutput));
        Assert.Contains(
            "2 of 2 changes were caught, in 1 of 14 listings",
            site.Read("proof/index.html"),
            StringComparison.Ordinal
        );
        Assert.Equal(kept, Assert.Single(Directory.GetFiles(site.PathOf("artifacts/evidence/mutants"))));
    }

    // The site as it is published, and all that authors have written.
    private static SortedDictionary<string, string> Sources(SiteCopy site)
    {
        var all = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var folder in new[] { "code", "tests", "input", "output" })
        {
            foreach (var (file, content) in SiteCopy.TreeOf(site.PathOf(folder)))
            {
                all[$"{folder}/{file}"] = content;
            }
        }

        return all;
    }

    // The command lines of all processes. A pipe tells only of those that hold it.
    private static IEnumerable<string> Running()
    {
        foreach (var folder in Directory.GetDirectories("/proc").Where(one => char.IsAsciiDigit(one[^1])))
        {
            string? line = null;
            try
            {
                line = File.ReadAllText(Path.Combine(folder, "cmdline"));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // It has just ended.
            }

            if (line is not null)
            {
                yield return line;
            }
        }
    }
}
