namespace Proving;

/// <summary>What a task in a timeline is doing.</summary>
public enum Doing
{
    /// <summary>Something else has to happen first; no thread is blocked.</summary>
    Waiting,

    /// <summary>It could continue, but nobody is free to run it.</summary>
    Ready,

    Working,

    Printing,

    /// <summary>It cannot continue, and blocks its thread.</summary>
    Blocked,
}
