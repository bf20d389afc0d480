using System.Collections.Immutable;

namespace Generator.Names;

/// <summary>A name that the compiler does not know.</summary>
/// <param name="Name">With the namespace or type in front if it must be a member of it.</param>
/// <param name="At">Place in the code span, from 0.</param>
internal sealed record UnknownName(string Name, string Suggestion, int At);

/// <summary>The names in a code span.</summary>
/// <param name="Count">Number of names and keywords; 0 if the span does not look like C#.</param>
internal sealed record SpanNames(int Count, ImmutableArray<UnknownName> Unknown)
{
    public static readonly SpanNames None = new(0, []);
}
