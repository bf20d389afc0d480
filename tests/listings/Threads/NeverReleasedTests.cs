using Listings.Tests.Shared;
using Threads;

namespace Listings.Tests.Threads;

public class NeverReleasedTests
{
    [Fact, Proves("never-released", Contract = Contract.Hangs)]
    public async Task The_others_wait_for_a_thread_that_has_ended()
    {
        var door = new object();
        var output = new StringWriter();

        var threads = NeverReleased.StartAll(door, output.Shared());
        var (cow, pig, chicken) = (threads[0], threads[1], threads[2]);

        // Nobody but its owner can give the door back, and the owner is no more.
        Assert.False(cow.IsAlive);
        Assert.False(Monitor.TryEnter(door));
        Assert.Equal(["cow: Not happy about moo."], output.Lines());

        pig.UntilBlocked();
        chicken.UntilBlocked();
        await VerifyHangs(
        [
            new Wait("the pig", "the door", "the cow, whose thread has ended", () => pig.IsAlive && !cow.IsAlive),
            new Wait("the chicken", "the door", "the cow, whose thread has ended", () => chicken.IsAlive && !cow.IsAlive),
        ]);

        // Only an interruption gets them away from the door.
        foreach (var thread in (Thread[])[pig, chicken])
        {
            thread.Interrupt();
            thread.Join();
        }

        Assert.Equal(
            ["cow: Not happy about moo.", "pig: Thread was interrupted from a waiting state.", "chicken: Thread was interrupted from a waiting state."],
            output.Lines());
    }

    // The code with the catch prints, so it is what the recording is made by.
    [Fact, Proves("never-released", Contract = Contract.Hangs), Proves("thread-with-a-catch")]
    public async Task The_door_stays_shut_when_the_cow_is_gone_and_the_others_stand_before_it()
    {
        var door = new object();
        var recording = new Recording("steps", "door", "cow", "pig", "chicken");
        using var output = new RecordingWriter(recording, () => 2, _ =>
        {
            // Whoever complains is inside, and so has gone in and thrown before.
            if (Monitor.IsEntered(door))
            {
                recording.Add("door", Doing.Blocked, 0, 2, "taken", places: Place.Nowhere);
                recording.Add("cow", Doing.Working, 0, 1, "enters", Thread.CurrentThread, Place.Nowhere);
                recording.Add("cow", Doing.Working, 1, 2, "throws", Thread.CurrentThread, Place.Nowhere);
            }

            return "cow";
        });

        var threads = NeverReleased.StartAll(door, output);
        if (!threads[0].IsAlive && !Monitor.TryEnter(door))
        {
            recording.Add("door", Doing.Blocked, 2, 4, "still taken");
        }

        foreach (var (animal, thread) in new[] { ("pig", threads[1]), ("chicken", threads[2]) })
        {
            thread.UntilBlocked();
            if (thread.IsAlive)
            {
                recording.Add(animal, Doing.Blocked, 2, 4, thread: thread);
            }
        }

        await VerifyTimeline(recording);

        // What is told by those who are called away from the door belongs to no picture.
        foreach (var thread in threads)
        {
            thread.Interrupt();
            thread.Join();
        }
    }

    [Fact, Proves("never-released", Contract = Contract.Hangs)]
    public void The_cow_has_ended_before_anybody_else_begins()
    {
        var main = Thread.CurrentThread;
        var returned = false;

        // The cow does not complain before the one who started it waits; without waiting it would have returned.
        var output = new AskingWriter(() =>
        {
            main.UntilBlockedOr(() => Volatile.Read(ref returned));
            return !Volatile.Read(ref returned);
        });

        var threads = NeverReleased.StartAll(new object(), output);
        var complaint = output.ToString();
        Volatile.Write(ref returned, true);

        Assert.Equal("cow: Not happy about moo.\n", complaint);
        Assert.True(output.AlwaysYes);
        foreach (var thread in threads)
        {
            thread.Interrupt();
            thread.Join();
        }
    }

    [Fact, Proves("never-released", Contract = Contract.Hangs)]
    public void At_a_door_that_was_given_back_the_pig_speaks()
    {
        var door = new object();
        var output = new AskingWriter(() => Monitor.IsEntered(door));

        NeverReleased.Start("pig", door, output).Join();

        Assert.Equal(Animals.Sentence("pig"), output.Lines().Single());
        Assert.True(output.AlwaysYes);
        Assert.True(Monitor.TryEnter(door));
    }
}
