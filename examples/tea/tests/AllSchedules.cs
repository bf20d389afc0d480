using System.Runtime.CompilerServices;
using Proving.Scheduling;

namespace Proving;

public static partial class Contracts
{
    /// <summary>
    /// Runs the listing once for each schedule of its threads, and asserts that these are exactly the ways in which
    /// they end. A deadlock is an outcome too, such as <c>Ann waits for pan, which Bob holds; …</c>, and so is an
    /// exception that ends a thread.
    /// </summary>
    /// <param name="run">
    /// Calls the listing, and returns the outcome on one line. It must be a static lambda, because it runs in a copy.
    /// </param>
    /// <param name="outcomes">All of them. One that is marked <see cref="Must.NeverBeSeen"/> must not exist.</param>
    /// <param name="bounds">If not every schedule can be tried. The page names them.</param>
    public static async Task VerifyAllSchedules(
        Func<string> run,
        Outcome[] outcomes,
        Bounds? bounds = null,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string method = ""
    )
    {
        var tried = Explore(run, bounds ?? new Bounds(), sourceFile);
        foreach (var group in tried.Schedules.GroupBy(schedule => schedule.Outcome))
        {
            Check(outcomes.FirstOrDefault(one => one.Result == group.Key), group.Key, tried);
        }

        if (tried.Bound is { } bound && bounds is null)
        {
            throw new BrokenContractException(Breach.CutShort, $"It was explored only up to a bound: {bound}.");
        }

        var named = outcomes.Where(outcome => outcome.Must != Must.NeverBeSeen).ToArray();
        if (named.FirstOrDefault(one => tried.Schedules.All(schedule => schedule.Outcome != one.Result)) is { } missed)
        {
            throw new BrokenContractException(
                Breach.Unreachable,
                $"None of {tried.Schedules.Length} schedules ends with '{missed.Result}'."
            );
        }

        var reached = named.Select(one => new ReachedOutcome(
            one.Result,
            one.Meaning,
            tried.Schedules.Count(schedule => schedule.Outcome == one.Result),
            [.. tried.Shortest(one.Result).Steps],
            [.. tried.Shortest(one.Result).Turns]
        ));
        await Records.Keep(
            sourceFile,
            method,
            Contract.AllSchedules,
            new Explored(tried.Schedules.Length, tried.Bound ?? "", [.. reached]) { Graph = DrawGraph.Of(tried) }
        );
    }

    private static Exploration Explore(Func<string> run, Bounds bounds, string sourceFile)
    {
        try
        {
            return Explorer.Of(run, bounds, sourceFile).Explore();
        }
        catch (NotModelledException problem)
        {
            throw new BrokenContractException(Breach.NotExplored, problem.Message);
        }
    }

    private static void Check(Outcome? outcome, string result, Exploration tried)
    {
        if (outcome is null or { Must: Must.NeverBeSeen })
        {
            var steps = tried.Shortest(result).Steps.Select(step => $"\n{step.Thread} {step.Does}");
            throw outcome is null
                ? new BrokenContractException(
                    Breach.UnnamedOutcome,
                    $"A schedule ends with '{result}', which is not among the outcomes.{string.Concat(steps)}"
                )
                : new BrokenContractException(
                    Breach.ForbiddenSeen,
                    $"A schedule ends with '{result}', which must never come.{string.Concat(steps)}"
                );
        }
    }
}
