using Coroutines;
using Listings.Tests.Shared;
using Shared;

namespace Listings.Tests.Coroutines;

/// <summary>The same file, compiled both ways, in two processes. This process has it from the compiler that cuts.</summary>
[Collection(ChildProcesses.Name)]
public class RuntimeAsyncTests
{
    private const string Switch = "DOTNET_RuntimeAsync";

    [Fact, Proves("cut-by-the-compiler")]
    public async Task The_compiler_makes_a_machine_of_each_method() => await Verify(await OutputOf("Coroutines/CutByTheCompiler.cs"));

    [Fact, Proves("cut-by-the-runtime")]
    public async Task The_runtime_needs_no_machine() => await Verify(await OutputOf("Coroutines/CutByTheRuntime.cs"));

    [Fact, Proves("breakfast"), Proves("breakfast-play")]
    public async Task What_the_methods_say_is_the_same_both_ways()
    {
        var story = new StringWriter();
        OffTheContext(() => Inspection.Play(story));
        var byTheCompiler = await OutputOf("Coroutines/CutByTheCompiler.cs");
        var byTheRuntime = await OutputOf("Coroutines/CutByTheRuntime.cs");
        Assert.StartsWith(story.ToString(), byTheCompiler, StringComparison.Ordinal);
        Assert.StartsWith(story.ToString(), byTheRuntime, StringComparison.Ordinal);
        Assert.NotEqual(byTheCompiler, byTheRuntime);
    }

    // Compiles two programs, each of them twice.
    [Fact, Proves("cut-by-the-compiler", Seconds = 180), Proves("cut-by-the-runtime")]
    public async Task Optimized_code_prints_the_same()
    {
        foreach (var file in (string[])["Coroutines/CutByTheCompiler.cs", "Coroutines/CutByTheRuntime.cs"])
        {
            Assert.Equal(await OutputOf(file), await OutputOf(file, "Release"));
        }
    }

    [Fact, Proves("cut-by-the-runtime")]
    public async Task Without_its_switch_the_runtime_refuses_the_program()
    {
        var child = await ChildProcess.RunListing("Coroutines/CutByTheRuntime.cs");
        Assert.Equal(ChildProcess.Crashed, child.ExitCode);
        Assert.Contains("System.TypeLoadException", child.StandardError, StringComparison.Ordinal);
    }

    [Fact]
    [Proves("breakfast"), Proves("breakfast-machines"), Proves("breakfast-ends"), Proves("breakfast-memory")]
    [Proves("cut-by-the-compiler"), Proves("cut-by-the-runtime")]
    public void Each_part_also_runs_here()
    {
        OffTheContext(() =>
        {
            CutByTheCompiler.Main();
            CutByTheRuntime.Main();
        });

        var output = new StringWriter();
        Inspection.ShowMachines(typeof(CutByTheCompiler), output);
        Assert.Equal("Main: no machine", output.ToString().Trim());
    }

    [Fact, Proves("leftovers")]
    public async Task The_leftovers_do_what_they_say()
    {
        Assert.Equal(["one spoon"], Leftovers.Spoons());
        Assert.Equal(["one bowl"], await Leftovers.Bowls(Task.CompletedTask).ToListAsync());
        Leftovers.Whistle(Task.CompletedTask);

        var guests = new Dialogue<string, string, string>(Leftovers.Guests);
        Assert.True(guests.MoveNext());
        Assert.Equal("Who is there?", guests.Current);
        Assert.False(guests.Send("Ann"));
        Assert.Equal("Ann", guests.Result);
    }

    private static async Task<string> OutputOf(string file, string configuration = "Debug")
    {
        Environment.SetEnvironmentVariable(Switch, "1");
        try
        {
            var child = await ChildProcess.RunListing(file, configuration);
            Assert.True(child.ExitCode == 0, child.StandardOutput + child.StandardError);
            return child.StandardOutput.ReplaceLineEndings("\n");
        }
        finally
        {
            Environment.SetEnvironmentVariable(Switch, null);
        }
    }

    // Where there is no context, whoever delivers the milk runs the rest of the breakfast.
    private static void OffTheContext(Action run)
    {
        var runner = new Thread(() => run());
        runner.Start();
        runner.Join();
    }
}
