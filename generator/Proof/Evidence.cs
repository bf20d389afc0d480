using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Generator.Proof.Ledger;
using Generator.Proof.Mutants;
using Generator.Proof.Playground;
using Generator.Proof.Probes;
using Generator.Proof.Programs;
using Generator.Proof.Runs;
using Proving;

namespace Generator.Proof;

/// <summary>A test's claim that it proves a listing.</summary>
/// <param name="Test">Full name of the test method.</param>
/// <param name="Unreached">A line of the listing that it exempts from being executed, or null.</param>
/// <param name="Because">Reason for the exemption, or null.</param>
/// <param name="Survives">A change of the listing that no test has to notice, or null.</param>
public sealed record Claim(
    string Test,
    string Key,
    Location At,
    Contract Contract,
    string? Unreached,
    string? Because,
    string? Survives = null
)
{
    /// <summary>
    /// Start of the paths of the test's snapshot and records: its source file without extension, then <c>.Method</c>.
    /// </summary>
    public string Name => $"{Path.ChangeExtension(At.File, null)}.{Test[(Test.LastIndexOf('.') + 1)..]}";

    /// <summary>Path of the test's snapshot.</summary>
    public string Snapshot => Name + ComparedText.Extension;
}

/// <summary>Result of a test. A theory counts as one test, which passed if all its cases did.</summary>
/// <param name="Outcome">As in the TRX format: Passed, Failed, NotExecuted.</param>
/// <param name="Message">Message of the failure; empty if there is none.</param>
/// <param name="At">First frame of the stack trace under <c>tests/listings/</c> or <c>code/</c>, or null.</param>
public sealed record TestResult(string Test, string Outcome, string Message, Location? At)
{
    private const string Pass = "Passed";

    public bool Passed => Outcome == Pass;

    public bool Skipped => Outcome == "NotExecuted";

    public static TestResult OfPassed(string test) => new(test, Pass, "", null);
}

/// <summary>The parts of a file that a test executed.</summary>
/// <param name="Probes">Places in <see cref="ProbedFile.Probes"/>, from 0.</param>
/// <param name="Once">
/// What initialised something static, with all that it called, because the test was the first to use it. In evidence it
/// belongs to no test, see <see cref="Evidence.Initialised"/>.
/// </param>
public sealed record ExecutedFile(string File, ImmutableArray<int> Probes, ImmutableArray<int> Once);

/// <summary>A text that a test compared with its snapshot, byte for byte.</summary>
/// <param name="Snapshot">Path of the <c>.verified.txt</c> file.</param>
/// <param name="Kind">
/// What the test recorded in the text, such as <c>Timeline</c>; empty for the output of a listing.
/// </param>
/// <param name="IsWritten">Whether the code has written all of it, to one writer, while the test ran.</param>
public sealed record ComparedText(string Snapshot, string Text, string Kind, bool IsWritten = true)
{
    /// <summary>How the path of a snapshot ends.</summary>
    public const string Extension = ".verified.txt";
}

/// <summary>A test has shown that a listing keeps a contract other than <see cref="Contract.Runs"/>.</summary>
/// <param name="Name">As <see cref="Claim.Name"/>.</param>
/// <param name="Observation">What the test saw besides the snapshot; null if there is no more.</param>
public sealed record KeptContract(string Name, Contract Contract, Observation? Observation);

/// <summary>The documents of one finding, as they are stored.</summary>
/// <param name="Name">Name of the finding.</param>
public sealed record Section(string Name, JsonElement Documents);

/// <summary>A problem in a form that can be stored.</summary>
public sealed record KeptProblem(string Code, Location At, ImmutableArray<string> Values, string Detail)
{
    public static KeptProblem Of(Problem problem) => new(problem.Code, problem.At, problem.Values, problem.Detail);

    public Problem ToProblem() => new(ProblemKinds.All.Single(kind => kind.Code == Code), At, Values, Detail);
}

/// <summary>What one test showed that passed.</summary>
/// <param name="Test">Full name of the test method.</param>
/// <param name="Closure">Hash of all that it depends on.</param>
/// <param name="Runtime">Runtime that it ran on.</param>
/// <param name="Executed">What it executed, if it names a listing.</param>
/// <param name="Recorded">What called what the test recorded a run with; null if it recorded none.</param>
public sealed record TestEvidence(
    string Test,
    string Closure,
    string Runtime,
    ImmutableArray<ExecutedFile> Executed,
    ImmutableArray<ComparedText> Compared,
    ImmutableArray<KeptContract> Kept,
    RecordedCalls? Recorded
);

/// <summary>
/// Everything that one proof run showed. These are facts only; each build decides again what follows from them.
/// </summary>
/// <param name="Closure">Hash of everything that the facts depend on.</param>
/// <param name="Sdk">Version of the SDK that compiled the tests.</param>
/// <param name="Runtime">Runtime that the tests reported.</param>
/// <param name="Findings">What features found in the code.</param>
/// <param name="Tests">All tests, each once.</param>
/// <param name="Probed">All files under <c>code/</c>, with the parts whose execution was recorded.</param>
/// <param name="Shown">What the tests showed that passed.</param>
/// <param name="Initialised">What initialised something static, in whichever test; none of it is in the tests.</param>
/// <param name="Snapshots">Paths of all snapshots.</param>
/// <param name="Problems">Problems with the code, the claims and the records; test results are judged later.</param>
/// <param name="Packages">Packages that the tests ran with; none at all in evidence from before they were kept.</param>
public sealed record Evidence(
    string Closure,
    string Sdk,
    string Runtime,
    ImmutableArray<Section> Findings,
    ImmutableArray<Claim> Claims,
    ImmutableArray<ProvingTest> Tests,
    ImmutableArray<TestResult> Results,
    ImmutableArray<ProbedFile> Probed,
    ImmutableArray<TestEvidence> Shown,
    ImmutableArray<ExecutedFile> Initialised,
    ImmutableArray<string> Snapshots,
    ImmutableArray<KeptProblem> Problems,
    ImmutableArray<Package> Packages = default
);

/// <summary>Serializes evidence without reflection, which would take a build longer than the reading itself.</summary>
[JsonSerializable(typeof(Evidence))]
[JsonSerializable(typeof(TestEvidence))]
[JsonSerializable(typeof(Observation))]
[JsonSerializable(typeof(MutantEvidence))]
[JsonSerializable(typeof(TriedMutant))]
[JsonSerializable(typeof(CompiledProjects))]
[JsonSerializable(typeof(CompiledProgram))]
[JsonSerializable(typeof(PlayRequest))]
[JsonSerializable(typeof(PlayResult))]
[JsonSerializable(typeof(PlayedProgram))]
[JsonSerializable(typeof(ProgramEvidence))]
[JsonSerializable(typeof(ImmutableArray<FileFinding>))]
[JsonSerializable(typeof(ImmutableArray<KeptProblem>))]
[JsonSerializable(typeof(ImmutableArray<ProbedText>))]
[JsonSerializable(typeof(ImmutableArray<TestLedger>))]
[JsonSerializable(typeof(RecordedCalls))]
[JsonSerializable(typeof(RunResults))]
[JsonSourceGenerationOptions(
    IgnoreReadOnlyProperties = true,
    NewLine = "\n",
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    UseStringEnumConverter = true
)]
internal sealed partial class EvidenceJson : JsonSerializerContext;
