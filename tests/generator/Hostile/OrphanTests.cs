using CliWrap;
using CliWrap.EventStream;

namespace Generator.Tests.Hostile;

/// <summary>What a build has started does not outlive it, however it dies.</summary>
[Collection(ProvenSite.ForProof), Trait("Speed", "slow")]
public class OrphanTests(ProvenSite proven)
{
    // A shell starts another program, which holds a pipe open as long as it lives. The pipe says when that is no more.
    private const string Endless = """
        using System.Diagnostics;

        namespace Listings.Tests;

        public class EndlessTests
        {
            [Fact, Proves("wolf", Seconds = 600)]
            public void It_waits_for_what_never_comes() =>
                Process.Start("sh", ["-c", "(exec sleep 600) > \"$0\"; true", "PIPE"])!.WaitForExit();
        }

        """;

    [Fact]
    public async Task When_a_build_is_killed_its_tests_and_their_programs_end_with_it()
    {
        var site = proven.Site.CopyTo("orphans");
        await site.MakePipe("alive");
        site.Write(
            "tests/listings/EndlessTests.cs",
            Endless.Replace("PIPE", site.PathOf("alive"), StringComparison.Ordinal)
        );
        var process = 0;
        Task? nobodyIsLeft = null;

        await foreach (var happened in site.Command("check").ListenAsync())
        {
            if (happened is StartedCommandEvent started)
            {
                process = started.ProcessId;
            }
            else if (
                happened is StandardErrorCommandEvent said
                && said.Text.Contains("Proving", StringComparison.Ordinal)
            )
            {
                // Opens when the program of the test has begun, and ends when it is gone.
                nobodyIsLeft ??= Task.Run(async () =>
                {
                    await using var pipe = File.OpenRead(site.PathOf("alive"));
                    await Cli.Wrap("kill").WithArguments(["-KILL", $"{process}"]).ExecuteAsync();
                    Assert.Equal(0, await pipe.ReadAsync(new byte[1]));
                });
            }
        }

        // Only so that a program that lives on fails this test, and does not stop it.
        await nobodyIsLeft!.WaitAsync(TimeSpan.FromMinutes(1));
    }

    [Theory]
    [InlineData("KILL")]
    [InlineData("TERM")]
    public async Task When_the_script_of_CI_is_killed_its_step_ends_with_it(string signal)
    {
        var site = proven.Site.CopyTo($"orphans-of-{signal}");
        await site.MakePipe("alive");
        site.Write(".ci/run", File.ReadAllText(Path.Combine(Checkout.Root, ".ci", "run")));
        // Stands for `dotnet run`, the first step that takes long.
        site.Write("bin/dotnet", "#!/bin/sh\n[ \"$1\" = run ] || exit 0\n(exec sleep 600) > \"$ALIVE\"\n");
        site.Write("bin/curl", "");
        await Cli.Wrap("chmod")
            .WithArguments(["+x", site.PathOf("bin/dotnet"), site.PathOf("bin/curl")])
            .ExecuteAsync();

        var run = Cli.Wrap("bash")
            .WithArguments([site.PathOf(".ci/run")])
            .WithEnvironmentVariables(variables =>
                variables
                    .Set("PATH", $"{site.PathOf("bin")}:{Environment.GetEnvironmentVariable("PATH")}")
                    .Set("ALIVE", site.PathOf("alive"))
                    .Set("CHROMIUM", "none")
                    .Set("EPUBCHECK", "none")
            )
            .WithValidation(CommandResultValidation.None)
            .ExecuteAsync();
        await Task.Run(async () =>
            {
                await using var pipe = File.OpenRead(site.PathOf("alive"));
                await Cli.Wrap("kill").WithArguments([$"-{signal}", $"{run.ProcessId}"]).ExecuteAsync();
                Assert.Equal(0, await pipe.ReadAsync(new byte[1]));
            })
            .WaitAsync(TimeSpan.FromMinutes(1));
        Assert.NotEqual(0, (await run).ExitCode);
    }
}
