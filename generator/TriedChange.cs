using System.Collections.Immutable;

namespace Generator;

/// <summary>What became of a change of a listing.</summary>
public enum Fate
{
    /// <summary>A test failed.</summary>
    Caught,

    /// <summary>The compiler does not accept it.</summary>
    Refused,

    /// <summary>All tests passed.</summary>
    Survived,
}

/// <summary>A small change of a listing that was tried, to see whether its tests notice.</summary>
/// <param name="At">Where the code changes.</param>
/// <param name="EndLine">The line where the change ends.</param>
/// <param name="Before">The code as it is; of several lines, the first.</param>
/// <param name="After">What stood there instead; empty if it was deleted.</param>
/// <param name="By">Full name of the first test that failed; empty if none did.</param>
/// <param name="Message">What the test or the compiler said.</param>
/// <param name="Reason">Why it may be that no test notices; null if nobody says so.</param>
public sealed record TriedChange(
    Location At,
    int EndLine,
    string Before,
    string After,
    Fate Fate,
    string By,
    string Message,
    string? Reason = null
)
{
    /// <summary>The change in one line, as authors write it in <c>Survives</c>.</summary>
    public string Text => After.Length == 0 ? $"delete {Before}" : $"{Before} -> {After}";
}

/// <summary>What became of all changes of one listing, in the order of their places.</summary>
public sealed record TriedChanges(ImmutableArray<TriedChange> All)
{
    /// <summary>Those that are programs; the compiler refused the others.</summary>
    public IEnumerable<TriedChange> Tried => All.Where(change => change.Fate != Fate.Refused);

    public int Caught => All.Count(change => change.Fate == Fate.Caught);

    /// <summary>How many survived for a reason.</summary>
    public int Explained => All.Count(change => change.Reason is not null);
}
