using System.Collections.Immutable;

namespace Proving.Scheduling;

/// <summary>What a thread did when it was its turn.</summary>
/// <param name="before">Numbers of the steps that had to come just before it.</param>
internal sealed class RunStep(Worker worker, Site site, string does, ImmutableArray<int> before)
{
    public Worker Worker => worker;

    public Site Site => site;

    public ImmutableArray<int> Before => before;

    /// <summary>What could be told before it was done.</summary>
    public string Announced { get; } = does;

    /// <summary>For readers; the value that was read follows when it is known.</summary>
    public string Does { get; set; } = does;

    /// <summary>What a shared variable holds after it: <c>eggs = 1</c>; empty if that is not known.</summary>
    public string Leaves { get; set; } = "";

    /// <summary>Whether it was decided that this thread goes on here.</summary>
    public bool IsChosen { get; init; }
}
