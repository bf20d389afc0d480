using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Generator;

/// <summary>A test says that it proves a listing.</summary>
/// <param name="Test">Full name of the test's method.</param>
/// <param name="Unreached">A line of the listing that it exempts, or null.</param>
/// <param name="Because">The reason for that, or null.</param>
public sealed record Claim(string Test, string Key, Location At, string? Unreached, string? Because);

/// <summary>How a test ended; a theory is one test, and passed if all its cases did.</summary>
/// <param name="Outcome">In the words of the TRX format: Passed, Failed, NotExecuted.</param>
/// <param name="Message">The failure's message.</param>
/// <param name="At">The first place of the stack trace that lies in the series, or null.</param>
public sealed record TestResult(string Test, string Outcome, string Message, Location? At);

/// <summary>The lines of a file that a run executed, and those that it could have.</summary>
public sealed record CoveredFile(string File, ImmutableArray<int> Executed, ImmutableArray<int> Missed);

/// <summary>Everything that one proof run showed: facts only; what follows from them is judged anew in each build.</summary>
/// <param name="Closure">Hash of what the facts depend on.</param>
/// <param name="Problems">Faults in the code and the tests that were found without running them.</param>
public sealed record Evidence(
    string Closure,
    ImmutableArray<Listing> Listings,
    ImmutableArray<Claim> Claims,
    ImmutableArray<TestResult> Results,
    ImmutableArray<CoveredFile> Coverage,
    ImmutableArray<ComparedText> Outputs,
    ImmutableArray<string> Snapshots,
    ImmutableArray<Problem> Problems);

/// <summary>Reads and writes evidence without reflection, which would cost a build more time than the reading.</summary>
[JsonSerializable(typeof(Evidence))]
[JsonSourceGenerationOptions(WriteIndented = true, IgnoreReadOnlyProperties = true, NewLine = "\n", RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
internal sealed partial class EvidenceJson : JsonSerializerContext;
