using Async;
using Shared;

namespace Listings.Tests.Async;

public class PatientLoopTests
{
    [Fact]
    [Proves(
        "fire-and-forget",
        Unreached = "output.WriteLine($\"{loop.Now.TotalSeconds} s: the cow has eaten\");",
        Because = "the loop ends before the hay is there")]
    public async Task The_loop_ends_with_main_and_leaves_the_rest_undone()
    {
        await Verify(OnLoop.Run(FireAndForget.Leave));
    }

    [Fact, Proves("fire-and-forget")]
    public void The_hay_is_three_seconds_away()
    {
        var loop = new ListeningLoop();
        loop.Run(() => FireAndForget.Leave(loop, TextWriter.Null));
        Assert.Equal([TimeSpan.FromSeconds(3)], loop.Delays);
    }

    [Fact, Proves("patient-loop"), Proves("patient-run")]
    public async Task The_patient_loop_waits_until_everybody_is_home()
    {
        var output = new StringWriter();
        var loop = new PatientLoop();
        loop.RunToTheEnd(() => FireAndForget.Leave(loop, output));
        await Verify(output.ToString());
    }

    [Fact, Proves("patient-loop"), Proves("patient-run")]
    public void It_waits_for_several_and_can_run_again()
    {
        var loop = new PatientLoop();
        var home = new List<int>();
        loop.RunToTheEnd(() => Leave(3, 1, 2));
        loop.RunToTheEnd(() => Leave());
        loop.RunToTheEnd(() => Leave(1));

        Assert.Equal([1, 2, 3, 4], home);

        Task Leave(params int[] journeys)
        {
            foreach (var seconds in journeys)
            {
                Travel(seconds);
            }

            return Task.CompletedTask;
        }

        async void Travel(int seconds)
        {
            await loop.Delay(TimeSpan.FromSeconds(seconds));
            home.Add((int)loop.Now.TotalSeconds);
        }
    }

    [Fact, Proves("patient-loop"), Proves("patient-run")]
    public void It_waits_also_if_main_fails_and_then_reports_the_failure()
    {
        var loop = new PatientLoop();
        var ended = false;
        Assert.Throws<IOException>(() => loop.RunToTheEnd(async () =>
        {
            Travel();
            await loop.Delay(TimeSpan.FromSeconds(1));
            throw new IOException();
        }));
        Assert.True(ended);
        Assert.Equal(TimeSpan.FromSeconds(3), loop.Now);

        async void Travel()
        {
            await loop.Delay(TimeSpan.FromSeconds(3));
            ended = true;
        }
    }

    [Fact, Proves("patient-loop"), Proves("patient-run")]
    public void An_exception_of_a_method_that_nobody_awaits_comes_out_and_the_loop_can_run_again()
    {
        var loop = new PatientLoop();
        Assert.Throws<IOException>(() => loop.RunToTheEnd(() =>
        {
            Stumble();
            return Task.CompletedTask;
        }));
        loop.RunToTheEnd(() => loop.Delay(TimeSpan.FromSeconds(1)));
        Assert.Equal(TimeSpan.FromSeconds(2), loop.Now);

        async void Stumble()
        {
            await loop.Delay(TimeSpan.FromSeconds(1));
            throw new IOException();
        }
    }

    [Fact, Proves("patient-loop"), Proves("patient-run")]
    public void It_waits_also_for_one_who_ends_on_another_thread()
    {
        var loop = new PatientLoop();
        var ended = false;
        loop.RunToTheEnd(() =>
        {
            Emigrate();
            return Task.CompletedTask;
        });
        Assert.True(ended);

        async void Emigrate()
        {
            await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
            ended = true;
        }
    }

    private sealed class ListeningLoop : EventLoop
    {
        public List<TimeSpan> Delays { get; } = [];

        public override Task Delay(TimeSpan duration)
        {
            Delays.Add(duration);
            return base.Delay(duration);
        }
    }
}
