using System.Runtime.CompilerServices;

namespace Proving.Scheduling;

/// <summary>Something that threads may share.</summary>
/// <param name="Target">The object; null for something static.</param>
/// <param name="Member">Its field, or what else of it; empty for the whole object.</param>
internal readonly record struct Location(object? Target, string Member)
{
    public bool Equals(Location other) => ReferenceEquals(Target, other.Target) && Member == other.Member;

    public override int GetHashCode() => HashCode.Combine(RuntimeHelpers.GetHashCode(Target), Member);
}
