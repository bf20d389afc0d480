using Async;
using Listings.Tests.Shared;

namespace Listings.Tests.Async;

public class AnimalsNaiveTests
{
    [Fact, Proves("animals-naive")]
    public async Task Three_threads_print_at_once_and_one_mess_that_can_come_of_it_is_this()
    {
        Pool.MakeRoom();
        using var farm = new GatedFarm(TaskCreationOptions.RunContinuationsAsynchronously);
        using var client = farm.CreateClient();
        await using var output = new TurnTakingWriter(threads: 3, linesEach: 1);

        // As in a console program: no context.
        var listening = await Pool.StartAsync(() => AnimalsNaive.Listen(client, output, () => { }));
        foreach (var animal in new[] { "cow", "pig", "chicken" })
        {
            farm.Answer(animal);
            await output.OneMoreAsync();
        }

        await listening;
        await Verify(output.ToString());
    }

    [Fact, Proves("animals-naive"), Proves("letters")]
    public async Task On_the_real_farm_all_three_have_printed_a_letter_before_any_prints_a_second()
    {
        Pool.MakeRoom();
        await using var farm = await FarmServer.OpenAsync();
        using var client = farm.CreateClient();
        var paper = new StringWriter { NewLine = "\n" };
        await using var output = TextWriter.Synchronized(paper);
        var whenAllHadPrintedOne = "";
        using var meeting = new Barrier(3, _ => whenAllHadPrintedOne = paper.ToString());
        using var first = new ThreadLocal<bool>(() => true);

        var listening = await Pool.StartAsync(() => AnimalsNaive.Listen(client, output, () =>
        {
            if (first.Value)
            {
                first.Value = false;
                Assert.True(meeting.SignalAndWait(TimeSpan.FromMinutes(1)), "Nobody else came to print.");
            }
        }));
        await farm.Clock.TimersAsync(3);
        Assert.False(listening.IsCompleted);
        await Task.Run(() => farm.Clock.Advance(TimeSpan.FromSeconds(5)));
        await listening;

        Assert.Equal("TTT", whenAllHadPrintedOne);
        Assert.Equal(Sorted("The cow says \"Moo!\".\nThe pig says \"Oink!\".\nThe chicken says \"Cluck!\".\n"), Sorted(paper.ToString()));
    }

    [Fact, Proves("animals-naive")]
    public async Task An_animal_that_fails_keeps_no_other_from_printing_and_is_reported_at_the_end()
    {
        using var farm = new GatedFarm(TaskCreationOptions.None);
        using var client = farm.CreateClient();
        var output = new StringWriter { NewLine = "\n" };
        var listening = await Pool.StartAsync(() => AnimalsNaive.Listen(client, output, () => { }));

        await Task.Run(() => farm.Fail("cow"));
        Assert.False(listening.IsCompleted);
        await Task.Run(() => farm.Answer("chicken"));
        await Task.Run(() => farm.Answer("pig"));

        var failure = await Assert.ThrowsAsync<HttpRequestException>(() => listening);
        Assert.Equal("The cow is ill.", failure.Message);
        Assert.Equal("The chicken says \"Cluck!\".\nThe pig says \"Oink!\".\n", output.ToString());
    }

    [Fact, Proves("animals-on-the-loop", Contract = Contract.Unordered)]
    public void On_the_loop_too_a_failure_is_reported_when_the_others_have_printed()
    {
        using var farm = new GatedFarm(TaskCreationOptions.None);
        using var client = farm.CreateClient();
        var output = new StringWriter { NewLine = "\n" };
        farm.Fail("pig");
        farm.Answer("cow");
        farm.Answer("chicken");

        Assert.Throws<HttpRequestException>(() => AnimalsNaive.ListenOnLoop(client, output, () => { }));
        Assert.Equal("The cow says \"Moo!\".\nThe chicken says \"Cluck!\".\n", output.ToString());
    }

    [Fact, Proves("animals-on-the-loop", Contract = Contract.Unordered)]
    public async Task On_the_loop_the_same_program_prints_whole_lines_from_one_thread()
    {
        await using var farm = await FarmServer.OpenAsync();
        using var client = farm.CreateClient();
        var output = new StringWriter();
        var threads = new HashSet<Thread>();
        var loop = new Thread(() => AnimalsNaive.ListenOnLoop(client, output, () =>
        {
            threads.Add(Thread.CurrentThread);
            Thread.Yield();
        }));
        loop.Start();
        await farm.Clock.TimersAsync(3);
        farm.Clock.Advance(TimeSpan.FromSeconds(5));
        loop.Join();

        Assert.Equal([loop], threads);
        await VerifyUnordered(output.ToString());
    }

    private static string Sorted(string text) => string.Concat(text.Order());
}
