namespace Proving.Scheduling;

/// <summary>What is known about a variable after a step that uses it.</summary>
internal enum Left
{
    /// <summary>It is no variable, but something like a lock or a list.</summary>
    Nothing,

    /// <summary>The step may have changed it, and does not tell how.</summary>
    Unknown,

    /// <summary>It holds what the step wrote, or what came out of it.</summary>
    Value,
}
