using Threads;

namespace Listings.Tests.Threads;

public class LostUpdateTests
{
    [Fact, Proves("lost-update", Contract = Contract.AllSchedules)]
    public async Task No_schedule_counts_both()
    {
        await VerifyAllSchedules(
            static () => Watching.Written(output => LostUpdate.Count(new LostUpdate.Basket(), output)),
            [new Outcome("Ann and Bob found one egg each. Eggs counted: 1", "Each read 0 and wrote 1.")]);
    }

    [Fact, Proves("lost-update", Contract = Contract.AllSchedules)]
    public async Task Of_two_eggs_one_is_lost_always()
    {
        var output = new StringWriter();
        Watching.ToItsEnd(() => LostUpdate.Count(new LostUpdate.Basket(), output));
        await Verify(output.ToString());
    }

    [Fact, Proves("lost-update", Contract = Contract.AllSchedules)]
    public void Volatile_reads_and_writes_do_not_save_it()
    {
        var output = new StringWriter();
        Watching.ToItsEnd(() => LostUpdate.Count(new VolatileBasket(), output));
        Assert.EndsWith("Eggs counted: 1", output.ToString().TrimEnd(), StringComparison.Ordinal);
    }

    [Fact, Proves("lost-update", Contract = Contract.AllSchedules)]
    public async Task Both_read_before_either_writes()
    {
        var recording = new Recording("steps", "Ann", "Bob");
        Watching.ToItsEnd(() => LostUpdate.Count(new RecordingBasket(recording), TextWriter.Null));
        await VerifyTimeline(recording);
    }

    private sealed class VolatileBasket : LostUpdate.Basket
    {
        private int _eggs;

        public override int Eggs
        {
            get => Volatile.Read(ref _eggs);
            set => Volatile.Write(ref _eggs, value);
        }
    }

    /// <summary>
    /// Tells a recording who reads and who writes, one after the other. Bob comes when Ann cannot go on without him;
    /// if nothing keeps her between reading and writing, she has written before he reads.
    /// </summary>
    private sealed class RecordingBasket(Recording recording) : LostUpdate.Basket
    {
        private Thread? _ann;
        private bool _annHasWritten;
        private int _steps;

        public override int Eggs
        {
            get
            {
                if (Thread.CurrentThread.Name == "Bob")
                {
                    SpinWait.SpinUntil(() => Volatile.Read(ref _annHasWritten) || (Volatile.Read(ref _ann) is { } ann && ann.IsBlocked()));
                }

                Tell($"read {base.Eggs}");
                var eggs = base.Eggs;
                Volatile.Write(ref _ann, Thread.CurrentThread.Name == "Ann" ? Thread.CurrentThread : _ann);
                return eggs;
            }

            set
            {
                if (Thread.CurrentThread.Name == "Bob")
                {
                    SpinWait.SpinUntil(() => Volatile.Read(ref _annHasWritten));
                }

                base.Eggs = value;
                Tell($"write {value}");
                Volatile.Write(ref _annHasWritten, true);
            }
        }

        // Whoever asks for the number in the end has no name, and is not drawn.
        private void Tell(string what)
        {
            if (Thread.CurrentThread.Name is { } name)
            {
                recording.Add(name, Doing.Working, _steps, ++_steps, what, Thread.CurrentThread);
            }
        }
    }
}
