namespace Proving;

/// <summary>How a test came out in a proof run. A theory has several.</summary>
/// <param name="Test">Full name of the test method.</param>
/// <param name="Outcome">Passed, Failed, or NotExecuted, as in the TRX format.</param>
/// <param name="Message">Message of the failure; empty if there is none.</param>
/// <param name="Trace">Stack trace of the failure; empty if there is none.</param>
/// <param name="Seconds">How long it took.</param>
public sealed record RanTest(string Test, string Outcome, string Message = "", string Trace = "", double Seconds = 0);

/// <summary>How the tests of a proof run came out.</summary>
/// <param name="Token">What the run was told when it began. Whoever else writes results does not know it.</param>
public sealed record RunResults(string Token, IReadOnlyList<RanTest> Tests);

/// <summary>How a change of a listing came out.</summary>
/// <param name="Number">Number of the change.</param>
/// <param name="Failed">The test that noticed it; null if none did.</param>
/// <param name="IsSound">False if a test fails without the change too, now that the change was tried.</param>
public sealed record TriedMutant(int Number, RanTest? Failed, bool IsSound);
