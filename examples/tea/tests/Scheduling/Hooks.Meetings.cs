namespace Proving.Scheduling;

public static partial class Hooks
{
    public static Barrier NewBarrier(int participants, Action<Barrier>? after)
    {
        var barrier = new Barrier(participants, after);
        Worker.Current?.Run.Objects.Meeting(barrier, after);
        return barrier;
    }

    public static void SignalAndWait(Barrier barrier, int site)
    {
        if (Worker.Current is not { } worker)
        {
            barrier.SignalAndWait();
            return;
        }

        var (run, at, meeting) = (worker.Run, worker.Run.Sites[site], worker.Run.Objects.Meeting(barrier));
        var name = run.Objects.NameOf(barrier);
        run.Reach(worker, new Operation(barrier, "", Writes: true, at, $"arrives at {name}"));
        var phase = meeting.Phase;
        meeting.Arrived++;
        if (Ends(barrier, meeting))
        {
            return;
        }

        run.Reach(
            worker,
            new Operation(barrier, "", Writes: false, at, $"passes {name}")
            {
                IsPossible = () => meeting.Phase > phase,
                WaitsFor = () => $"{name}, where {meeting.Expected - meeting.Arrived} more are expected",
            }
        );
    }

    public static void RemoveParticipant(Barrier barrier, int site)
    {
        if (Worker.Current is not { } worker)
        {
            barrier.RemoveParticipant();
            return;
        }

        var (run, at, meeting) = (worker.Run, worker.Run.Sites[site], worker.Run.Objects.Meeting(barrier));
        run.Reach(worker, new Operation(barrier, "", Writes: true, at, $"leaves {run.Objects.NameOf(barrier)}"));
        meeting.Expected--;
        Ends(barrier, meeting);
    }

    // Whoever completes the meeting does what is to be done between two of them, and goes on.
    private static bool Ends(Barrier barrier, Meeting meeting)
    {
        if (meeting.Arrived < meeting.Expected || meeting.Arrived == 0)
        {
            return false;
        }

        meeting.After?.Invoke(barrier);
        Worker.Current?.Run.Finish(Worker.Current, barrier);
        meeting.Arrived = 0;
        meeting.Phase++;
        return true;
    }

    public static void SemaphoreWait(SemaphoreSlim semaphore, int site)
    {
        Await(semaphore, site, "takes a place of", () => semaphore.CurrentCount > 0);
        semaphore.Wait();
    }

    public static int SemaphoreCount(SemaphoreSlim semaphore, int site)
    {
        Await(semaphore, site, "looks at the places of", () => true);
        return Got(semaphore.CurrentCount, site);
    }

    public static int SemaphoreRelease(SemaphoreSlim semaphore, int site)
    {
        Await(semaphore, site, "gives a place back to", () => true);
        return semaphore.Release();
    }

    public static void EventWait(ManualResetEventSlim gate, int site)
    {
        Await(gate, site, "passes", () => gate.IsSet);
        gate.Wait();
    }

    public static void EventSet(ManualResetEventSlim gate, int site)
    {
        Await(gate, site, "opens", () => true);
        gate.Set();
    }

    // What is possible never blocks, so the real one can be used then.
    private static void Await(object target, int site, string does, Func<bool> possible)
    {
        if (Worker.Current is { Run.IsOver: false } worker)
        {
            var name = worker.Run.Objects.NameOf(target);
            worker.Run.Reach(
                worker,
                new Operation(target, "", Writes: true, worker.Run.Sites[site], $"{does} {name}")
                {
                    IsPossible = possible,
                    WaitsFor = () => name,
                }
            );
        }
    }
}
