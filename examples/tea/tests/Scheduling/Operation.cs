namespace Proving.Scheduling;

/// <summary>What a thread is about to do with something that another thread may use too.</summary>
/// <param name="Target">The object; null for something static.</param>
/// <param name="Member">Its field, or what else of it; empty for the whole object.</param>
/// <param name="Writes">Whether it may change it. Two operations that only read may change places.</param>
/// <param name="Site">Where the code says so.</param>
/// <param name="Does">For readers.</param>
internal sealed record Operation(object? Target, string Member, bool Writes, Site Site, string Does)
{
    /// <summary>Whether it can be done now. Asked when every thread stands still.</summary>
    public Func<bool> IsPossible { get; init; } = () => true;

    /// <summary>What it waits for, and who would have to act, if it cannot be done now.</summary>
    public Func<string> WaitsFor { get; init; } = () => "";

    /// <summary>The thread whose end it waits for; null if it does not.</summary>
    public Worker? Ended { get; init; }

    /// <summary>Whether it changes nothing for others. Then nobody has to decide when it is done.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>Whether it makes no difference which of the two comes first.</summary>
    public bool IsIndependentOf(Operation other) =>
        IsPrivate
        || other.IsPrivate
        || !ReferenceEquals(Target, other.Target)
        || Member != other.Member
        || !(Writes || other.Writes);
}
