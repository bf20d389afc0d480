using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Generator;

/// <summary>A test says that it proves a listing.</summary>
/// <param name="Test">Full name of the test's method.</param>
/// <param name="Unreached">A line of the listing that it exempts, or null.</param>
/// <param name="Because">The reason for that, or null.</param>
public sealed record Claim(string Test, string Key, Location At, Contract Contract, string? Unreached, string? Because)
{
    /// <summary>What the files are called that the test leaves: its own file's folder, then Class.Method.</summary>
    public string Name => $"{Path.ChangeExtension(At.File, null)}.{Test[(Test.LastIndexOf('.') + 1)..]}";
}

/// <summary>How a test ended; a theory is one test, and passed if all its cases did.</summary>
/// <param name="Outcome">In the words of the TRX format: Passed, Failed, NotExecuted.</param>
/// <param name="Message">The failure's message.</param>
/// <param name="At">The first place of the stack trace that lies in the series, or null.</param>
public sealed record TestResult(string Test, string Outcome, string Message, Location? At)
{
    public bool Passed => Outcome == "Passed";

    public bool Skipped => Outcome == "NotExecuted";
}

/// <summary>The lines of a file that a run executed, and those that it could have.</summary>
public sealed record CoveredFile(string File, ImmutableArray<int> Executed, ImmutableArray<int> Missed);

/// <summary>A test has shown that a contract other than <see cref="Contract.Runs"/> is kept.</summary>
/// <param name="Name">As <see cref="Claim.Name"/>.</param>
/// <param name="Shown">What it showed beyond the snapshot, if its contract has more; see tests/Contracts.cs.</param>
public sealed record KeptContract(string Name, Contract Contract, Shown? Shown);

/// <summary>Everything that one proof run showed: facts only; what follows from them is judged anew in each build.</summary>
/// <param name="Closure">Hash of what the facts depend on.</param>
/// <param name="Sdk">Version of the SDK that compiled what was run.</param>
/// <param name="Runtime">What the tests say that they ran on.</param>
/// <param name="Files">All files under <c>code/</c>, whole.</param>
/// <param name="Cards">What is known of the names in the listings; <see cref="CodeLine.Names"/> counts them from 0.</param>
/// <param name="Types">What the code declares for other code to use.</param>
/// <param name="Tests">The tests that claim to prove a listing, each once.</param>
/// <param name="Timelines">Recordings that tests compared with their snapshots; they are no outputs.</param>
/// <param name="Problems">Faults in the code and the tests that were found without running them.</param>
public sealed record Evidence(
    string Closure,
    string Sdk,
    string Runtime,
    ImmutableArray<Listing> Listings,
    [property: JsonConverter(typeof(PackedFiles))] ImmutableArray<CodeFile> Files,
    ImmutableArray<Card> Cards,
    ImmutableArray<CodeType> Types,
    ImmutableArray<Claim> Claims,
    ImmutableArray<ProvingTest> Tests,
    ImmutableArray<TestResult> Results,
    ImmutableArray<CoveredFile> Coverage,
    ImmutableArray<ComparedText> Outputs,
    ImmutableArray<ComparedText> Timelines,
    ImmutableArray<KeptContract> Kept,
    ImmutableArray<string> Snapshots,
    ImmutableArray<Problem> Problems);

/// <summary>Reads and writes evidence without reflection, which would cost a build more time than the reading.</summary>
[JsonSerializable(typeof(Evidence))]
[JsonSourceGenerationOptions(IgnoreReadOnlyProperties = true, NewLine = "\n", RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true, UseStringEnumConverter = true)]
internal sealed partial class EvidenceJson : JsonSerializerContext;
