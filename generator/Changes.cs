using System.Collections.Immutable;

namespace Generator;

/// <summary>The day on which each file below <c>input/</c> was last changed.</summary>
public sealed record Changes(ImmutableDictionary<string, DateOnly> Days) : IDocument
{
    /// <returns>Null if it is unknown.</returns>
    public DateOnly? Of(string path) => Days.TryGetValue(path, out var day) ? day : null;
}
