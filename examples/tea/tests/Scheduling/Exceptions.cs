namespace Proving.Scheduling;

/// <summary>Ends a thread whose schedule is over before it is.</summary>
internal sealed class AbandonedRunException() : Exception("The schedule is over.");

/// <summary>Thrown when a listing does something that the scheduler cannot decide about.</summary>
public sealed class NotModelledException(string message) : Exception(message);
