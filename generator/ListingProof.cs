using System.Collections.Immutable;
using Proving;

namespace Generator;

/// <summary>The proof that a listing keeps its contract.</summary>
/// <param name="Key">Key of the listing.</param>
/// <param name="Tests">The tests that name the listing; all of them passed.</param>
/// <param name="Executed">Number of lines of the listing that the tests executed.</param>
/// <param name="Executable">Number of lines of the listing that can be executed.</param>
/// <param name="Exemptions">Executable lines that cannot run under the contract, with reasons.</param>
/// <param name="Outputs">What readers see of the run, by test.</param>
public sealed record ListingProof(
    string Key,
    Contract Contract,
    ImmutableArray<ProvingTest> Tests,
    int Executed,
    int Executable,
    ImmutableArray<Exemption> Exemptions,
    ImmutableArray<Output> Outputs
)
{
    public ContractTerms Terms => ContractTerms.Of(Contract);

    /// <summary>Hash of all that its tests depend on, in lower-case hex.</summary>
    public string Closure { get; init; } = "";

    /// <summary>How its tests came out when they were repeated; null if they were not.</summary>
    public RepeatedRuns? Repeated { get; init; }

    /// <summary>What became of changes of its lines; null if none were tried in this state.</summary>
    public TriedChanges? Changes { get; init; }
}

/// <summary>What repeated runs of a listing's tests showed since the listing last changed.</summary>
/// <param name="Runs">How often each of its tests was repeated at least.</param>
/// <param name="Failures">How many of all these runs failed.</param>
/// <param name="Slowest">Seconds that the slowest run of a test took.</param>
public sealed record RepeatedRuns(int Runs, int Failures, double Slowest);

/// <summary>A test of listings, as readers see it.</summary>
/// <param name="Name">Full name of its method.</param>
/// <param name="At">Where it starts.</param>
/// <param name="LastLine">Number of its last line.</param>
/// <param name="Source">The whole method with its attributes, without common indentation.</param>
/// <param name="Programs">Files under <c>code/</c> that it names, because it starts them as programs.</param>
public sealed record ProvingTest(
    string Name,
    Location At,
    int LastLine,
    string Source,
    ImmutableArray<string> Programs
);

/// <summary>One output of a listing, as readers see it.</summary>
/// <param name="From">Path of the <c>.verified.txt</c> file, or name of the test.</param>
public sealed record Output(string From, Observation Observation);

/// <summary>A line that cannot be executed, and why.</summary>
public sealed record Exemption(string Line, string Reason);

/// <summary>One run of all tests that prove listings.</summary>
/// <param name="Closure">Hash of everything that the evidence depends on, in lower-case hex.</param>
/// <param name="Fresh">Whether there was evidence for exactly this state, so that nothing was compiled or run.</param>
/// <param name="Ran">Number of tests that this build ran.</param>
/// <param name="Tests">Number of tests that the proof rests on.</param>
/// <param name="Sdk">Version of the SDK that compiled the tests.</param>
/// <param name="Runtime">Runtime that the tests ran on, such as <c>.NET 10.0.0</c>.</param>
/// <param name="Packages">Packages that the tests ran with.</param>
public sealed record ProofRun(
    string Closure,
    bool Fresh,
    int Ran,
    int Tests,
    string Sdk,
    string Runtime,
    ImmutableArray<Package> Packages
);

/// <summary>Text that a test recorded besides the output, such as a timeline.</summary>
/// <param name="Kind">Kind of recording: the last part of the record's name.</param>
/// <param name="Snapshot">Path of the <c>.verified.txt</c> file that it was compared with.</param>
/// <param name="Keys">Keys of the listings that the test proves.</param>
/// <param name="Rows">The places in the code that each row of the recorded table comes from.</param>
public sealed record Recorded(
    string Kind,
    string Snapshot,
    string Text,
    ImmutableArray<string> Keys,
    ImmutableArray<ImmutableArray<CodePlace>> Rows
) : IDocument;

/// <summary>Where code was when it called what a test recorded with.</summary>
/// <param name="Calls">The calls that were open, the innermost first.</param>
public sealed record CodePlace(ImmutableArray<Location> Calls);
