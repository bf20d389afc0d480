using System.Collections.Immutable;

namespace Generator;

/// <summary>
/// Words of an article that a test shows to be true: <c>[63 turns](test:ClockTests.It_turns_63_times)</c>.
/// </summary>
/// <param name="Words">As readers see them.</param>
/// <param name="Before">What precedes them in their sentence.</param>
/// <param name="After">What follows them in their sentence.</param>
/// <param name="Anchor">Place of the test on the page of all statements.</param>
internal sealed record TestedStatement(string Words, string Before, string After, ProvingTest Test, string Anchor)
{
    /// <summary>Prefix of a link to a test.</summary>
    public const string Scheme = "test:";
}

/// <summary>The statements of an article, in order.</summary>
internal sealed record TestedStatements(ImmutableArray<TestedStatement> All) : Panel;
