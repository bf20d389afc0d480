// A Lock is compared here like any object that threads hold; it is entered by its own methods.
#pragma warning disable CS9216

namespace Proving.Scheduling;

public static partial class Hooks
{
    public static void MonitorEnter(object target, int site)
    {
        Enter(target, site);
        Monitor.Enter(target);
    }

    public static void MonitorEnter(object target, ref bool taken, int site)
    {
        Enter(target, site);
        Monitor.Enter(target, ref taken);
    }

    public static bool MonitorTryEnter(object target, int site)
    {
        var taken = TryEnter(target, site);
        return taken && Monitor.TryEnter(target);
    }

    public static bool MonitorIsEntered(object target) => Monitor.IsEntered(target);

    public static void MonitorExit(object target, int site)
    {
        Exit(target, site);
        Monitor.Exit(target);
    }

    public static void LockEnter(Lock target, int site)
    {
        Enter(target, site);
        target.Enter();
    }

    public static Lock.Scope LockEnterScope(Lock target, int site)
    {
        Enter(target, site);
        Worker.OfThread?.Scopes.Push(target);
        return target.EnterScope();
    }

    public static void ScopeDispose(ref Lock.Scope scope, int site)
    {
        if (Worker.OfThread is { } worker && worker.Scopes.TryPop(out var entered))
        {
            Exit(entered, site);
        }

        scope.Dispose();
    }

    public static bool LockTryEnter(Lock target, int site)
    {
        var taken = TryEnter(target, site);
        return taken && target.TryEnter();
    }

    public static void LockExit(Lock target, int site)
    {
        Exit(target, site);
        target.Exit();
    }

    private static void Enter(object target, int site)
    {
        if (Worker.Current is { } worker)
        {
            var (run, at, held) = (worker.Run, worker.Run.Sites[site], worker.Run.Objects.Lock(target));
            var name = run.Objects.NameOf(target);
            if (held.Owner == worker)
            {
                run.Note(worker, at, $"enters {name} again", target);
            }
            else
            {
                run.Reach(
                    worker,
                    new Operation(target, "", Writes: true, at, $"enters {name}")
                    {
                        IsPossible = () => held.Owner is null,
                        WaitsFor = () => $"{name}, which {held.Owner!.Name} holds",
                    }
                );
            }

            held.Enter(worker);
        }
    }

    private static bool TryEnter(object target, int site)
    {
        if (Worker.Current is not { } worker)
        {
            return true;
        }

        var (run, at, held) = (worker.Run, worker.Run.Sites[site], worker.Run.Objects.Lock(target));
        run.Points.AreExits = true;
        run.Reach(worker, new Operation(target, "", Writes: true, at, $"tries to enter {run.Objects.NameOf(target)}"));
        var taken = held.IsFreeFor(worker);
        Got(taken, site);
        if (taken)
        {
            held.Enter(worker);
        }

        return taken;
    }

    private static void Exit(object target, int site)
    {
        // A thread whose schedule is over gives back what it holds, and nobody looks.
        if (Worker.Current is not { Run.IsOver: false } worker)
        {
            return;
        }

        var (run, at, held) = (worker.Run, worker.Run.Sites[site], worker.Run.Objects.Lock(target));
        var does = $"leaves {run.Objects.NameOf(target)}";
        if (held.Owner != worker)
        {
            // The real one throws.
            return;
        }

        if (run.Points.AreExits)
        {
            run.Reach(worker, new Operation(target, "", Writes: true, at, does));
        }
        else
        {
            run.Note(worker, at, does, target);
        }

        held.Leave();
    }
}
