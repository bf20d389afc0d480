using System.Collections.Immutable;

namespace Generator;

/// <summary>What a listing promises. The names are those of tests/Proves.cs.</summary>
public enum Contract
{
    Runs,
    Unordered,
    Outcomes,
    Throws,
    Hangs,
    DoesNotCompile,
}

/// <summary>What shows that a listing keeps its contract.</summary>
/// <param name="Tests">The tests that name the listing; all passed.</param>
/// <param name="Executed">Lines of the listing that the tests executed.</param>
/// <param name="Executable">Lines of the listing that can be executed.</param>
/// <param name="Exemptions">Executable lines that cannot run under the contract, with reasons.</param>
/// <param name="Outputs">What readers see of the run, test by test.</param>
/// <param name="Timelines">Recorded by these tests; the same one only once.</param>
public sealed record Proof(
    Contract Contract,
    ImmutableArray<ProvingTest> Tests,
    int Executed,
    int Executable,
    ImmutableArray<Exemption> Exemptions,
    ImmutableArray<Output> Outputs,
    ImmutableArray<Timeline> Timelines);

/// <summary>A test that proves a listing.</summary>
/// <param name="Name">Full name of its method.</param>
/// <param name="At">Its first line.</param>
/// <param name="LastLine">Its last line.</param>
/// <param name="Source">The whole method with its attributes, without the indentation that its lines have in common.</param>
public sealed record ProvingTest(string Name, Location At, int LastLine, string Source);

/// <summary>What a run showed.</summary>
/// <param name="From">Path of the <c>.verified.txt</c> file, or name of the test.</param>
public sealed record Output(string From, Shown Shown);

/// <summary>A text that a test compared with its snapshot, byte for byte.</summary>
/// <param name="Snapshot">Path of the <c>.verified.txt</c> file.</param>
public sealed record ComparedText(string Snapshot, string Text);

/// <summary>A line that cannot run, and why.</summary>
public sealed record Exemption(string Line, string Reason);

/// <summary>Everything under <c>code/</c> that articles may quote, and what keeps listings from being proven.</summary>
/// <param name="Run">What the proof rests on: found fresh, or one test run.</param>
/// <param name="Files">The files that the listings are parts of, and all others there.</param>
/// <param name="Cards">What is known of the names in the listings; <see cref="CodeLine.Names"/> counts them from 0.</param>
/// <param name="Types">What the code declares for other code to use.</param>
public sealed record Code(ImmutableArray<Listing> Listings, ImmutableArray<CodeFile> Files, ImmutableArray<Card> Cards, ImmutableArray<CodeType> Types, ProofRun Run, ImmutableArray<Problem> Problems);

/// <summary>The run that counts.</summary>
/// <param name="Closure">Hash of everything that the evidence depends on, in lower-case hex.</param>
/// <param name="Fresh">True if the evidence lay there already and no test was run now.</param>
/// <param name="Tests">Number of tests in that run.</param>
/// <param name="Sdk">Version of the SDK that compiled it.</param>
/// <param name="Runtime">The runtime that it ran on, such as <c>.NET 10.0.0</c>.</param>
public sealed record ProofRun(string Closure, bool Fresh, int Tests, string Sdk, string Runtime);
