namespace Proving;

/// <summary>How a test came out in a proof run. A theory has several.</summary>
/// <param name="Test">Full name of the test method.</param>
/// <param name="Outcome">Passed, Failed, or NotExecuted, as in the TRX format.</param>
/// <param name="Message">Message of the failure; empty if there is none.</param>
/// <param name="Trace">Stack trace of the failure; empty if there is none.</param>
public sealed record RanTest(string Test, string Outcome, string Message = "", string Trace = "");
