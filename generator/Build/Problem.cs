using System.Collections.Immutable;

namespace Generator.Build;

/// <summary>A position in a hand-written file.</summary>
/// <param name="File">Path relative to the series root, with forward slashes.</param>
/// <param name="Line">Counted from 1.</param>
/// <param name="Column">Counted from 1, in UTF-16 code units.</param>
public sealed record Location(string File, int Line = 1, int Column = 1);

/// <summary>An error in the input, as data: a kind, a location, and the values for the kind's message.</summary>
/// <param name="At">Where the author has to look.</param>
/// <param name="Values">
/// Values for the placeholders of <see cref="ProblemKind.Message"/> and <see cref="ProblemKind.Hint"/>, in order of
/// first appearance.
/// </param>
/// <param name="Detail">Additional lines, such as a failing test's message or a diff; empty if there are none.</param>
public sealed record Problem(ProblemKind Kind, Location At, ImmutableArray<string> Values, string Detail = "")
    : IDocument
{
    /// <summary>Stable code of the kind of problem, such as <c>LST01</c>.</summary>
    public string Code => Kind.Code;

    /// <summary>What is wrong, in one line.</summary>
    public string Message => Kind.Fill(Kind.Message, Values);

    /// <summary>What to do, in one line.</summary>
    public string Hint => Kind.Fill(Kind.Hint, Values);

    public bool Equals(Problem? other) =>
        other is not null
        && (Code, At, Message, Hint, Detail) == (other.Code, other.At, other.Message, other.Hint, other.Detail);

    public override int GetHashCode() => HashCode.Combine(Code, At, Message);
}
