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

    [Fact, Proves("breakfast-play")]
    public void Without_milk_the_breakfast_is_cancelled() =>
        Assert.Equal("we: without milk, it is Canceled", LinesOf(Inspection.Play)[^1]);

    [Fact, Proves("breakfast-machines")]
    public void The_compiler_that_cuts_makes_a_machine_for_each_course() =>
        Assert.Collection(
            LinesOf(output => Inspection.ShowMachines(typeof(Breakfast), output)),
            line => Assert.StartsWith("Serve: <Serve>", line, StringComparison.Ordinal),
            line => Assert.StartsWith("Cook: <Cook>", line, StringComparison.Ordinal));

    [Fact, Proves("breakfast-ends")]
    [Proves("breakfast-ends", Survives = "\"The milk is sour.\" -> \"\"", Because = "the message is not printed")]
    [Proves("breakfast-ends", Survives = "\".Cook(\" -> \"\"",
        Because = "the compiler leaves both names in the trace; they are missing only where the runtime cuts")]
    [Proves("breakfast-ends", Survives = "\".Serve(\" -> \"\"",
        Because = "the compiler leaves both names in the trace; they are missing only where the runtime cuts")]
    [Proves("breakfast-ends", Survives = "delete _ = breakfast.Exception;",
        Because = "where the compiler cuts, the breakfast is cancelled, and there is no exception to look at")]
    public void The_compiler_that_cuts_leaves_both_names_in_the_trace_and_knows_a_cancellation() =>
        Assert.Equal(
            ["the trace names Cook: True, Serve: True", "cancelled before it waits: Canceled"],
            LinesOf(Inspection.ShowEnds));

    [Fact, Proves("breakfast-memory")]
    [Proves("breakfast-memory", Survives = "delete PassOn(10);",
        Because = "the other of the two first calls has the methods compiled as well")]
    [Proves("breakfast-memory", Survives = "delete PassOn(0);",
        Because = "the other of the two first calls has the methods compiled as well")]
    [Proves("breakfast-memory", Survives = "10 -> 11",
        Because = "the first calls only have the methods compiled, however often the bowl is handed on")]
    [Proves("breakfast-memory", Survives = "0 -> 1",
        Because = "the first calls only have the methods compiled, however often the bowl is handed on")]
    [Proves("breakfast-memory", Survives = "\"a bowl\" -> \"\"",
        Because = "nobody looks into the bowl, and handing it on takes the same memory")]
    public void The_compiler_that_cuts_takes_memory_for_each_call() =>
        Assert.Equal(["eleven calls take the memory of 11"], LinesOf(Inspection.CompareMemory));

    [Fact, Proves("leftovers")]
    public async Task There_is_no_bowl_before_the_shop_has_opened()
    {
        var shop = new TaskCompletionSource();
        await using var bowls = Leftovers.Bowls(shop.Task).GetAsyncEnumerator();
        var first = bowls.MoveNextAsync().AsTask();
        Assert.False(first.IsCompleted);

        shop.SetResult();
        Assert.True(await first);
        Assert.Equal("one bowl", bowls.Current);
    }

    [Fact, Proves("leftovers")]
    public void A_whistle_lasts_until_the_signal_comes()
    {
        var context = new CountingContext();
        var signal = new TaskCompletionSource();
        OffTheContext(() =>
        {
            SynchronizationContext.SetSynchronizationContext(context);
            Leftovers.Whistle(signal.Task);
        });
        Assert.Equal(1, context.Running);

        signal.SetResult();
        Assert.Equal(0, context.Running);
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

    private static string[] LinesOf(Action<TextWriter> show)
    {
        using var output = new StringWriter { NewLine = "\n" };
        OffTheContext(() => show(output));
        return output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    // Where there is no context, whoever delivers the milk runs the rest of the breakfast.
    private static void OffTheContext(Action run)
    {
        var runner = new Thread(() => run());
        runner.Start();
        runner.Join();
    }

    /// <summary>Runs at once what it is given, and counts the methods that return nothing and have not ended.</summary>
    private sealed class CountingContext : SynchronizationContext
    {
        public int Running { get; private set; }

        public override void OperationStarted() => Running++;

        public override void OperationCompleted() => Running--;

        public override void Post(SendOrPostCallback d, object? state) => d(state);
    }
}
