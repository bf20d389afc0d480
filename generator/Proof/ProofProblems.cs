namespace Generator.Proof;

/// <summary>Problems with tests and with what they prove.</summary>
internal static class ProofProblems
{
    public static readonly ProblemKind NoTest = new(
        "PRF01",
        "Listing that no test names",
        "No test names the listing '{key}'.",
        "Write one under tests/listings with `[Proves(\"{key}\")]`."
    );

    public static readonly ProblemKind UnknownKeyInTest = new(
        "PRF02",
        "Test of a listing that does not exist",
        "This test proves a listing '{key}', which doesn't exist.{suggestion}",
        "Use the key of a `#region` in a file under code/."
    );

    public static readonly ProblemKind FailedTest = new(
        "PRF03",
        "Failed test",
        "The test {test} failed{listings}.",
        "Fix the code, or fix the test if the code is right."
    );

    public static readonly ProblemKind SkippedTest = new(
        "PRF04",
        "Skipped test",
        "The test {test} was skipped{listings}.",
        "A skipped test proves nothing: let it run, or remove its `[Proves]`."
    );

    public static readonly ProblemKind NotRunTest = new(
        "PRF05",
        "Test that did not run",
        "The test {test} did not run{listings}.",
        "Make sure that it is public and has `[Fact]` or `[Theory]`."
    );

    public static readonly ProblemKind UnexecutedPart = new(
        "PRF06",
        "Part of a listing that its tests did not execute",
        "No test that names the listing '{key}' executed this part: {code}",
        "Test it, remove it, or exempt its line: `[Proves(…, Unreached = \"the line\", Because = \"why\")]`."
    );

    public static readonly ProblemKind NothingExecutable = new(
        "PRF07",
        "Listing with nothing to execute",
        "The listing '{key}' has no line that a test could execute.",
        "Show it as part of a listing that does something."
    );

    public static readonly ProblemKind UnneededExemption = new(
        "PRF08",
        "Exemption that is not needed",
        "The listing '{key}' needs no exemption of '{code}': the line was executed, or doesn't exist.",
        "Remove the exemption."
    );

    public static readonly ProblemKind ExemptionWithoutReason = new(
        "PRF09",
        "Exemption without a reason",
        "The exemption of '{code}' gives no reason.",
        "Add `Because = \"why it can't run\"`; readers see it."
    );

    public static readonly ProblemKind UncomparedSnapshot = new(
        "PRF10",
        "Snapshot that no test compared",
        "No test compared this snapshot.",
        "Delete it, or call `await Verify(text)` in its test."
    );

    public static readonly ProblemKind ProofRunFailed = new(
        "PRF14",
        "Proof run without results",
        "The proof run ended before it produced results.",
        "Last output follows."
    );

    public static readonly ProblemKind NoTestProject = new(
        "PRF15",
        "Not exactly one test project",
        "tests/listings contains {found}.",
        "It must contain exactly one test project."
    );

    public static readonly ProblemKind ComputedKey = new(
        "PRF16",
        "Computed argument of [Proves]",
        "The arguments of `[Proves]` must be plain strings.",
        "Write the key as a literal."
    );

    public static readonly ProblemKind BrokenRecord = new(
        "PRF17",
        "Record that cannot be read",
        "The record that the test left for '{name}' can't be read: {why}",
        "The test process probably ended in the middle; run the proof again: `dotnet run -- prove`."
    );

    public static readonly ProblemKind ClaimNotCompiled = new(
        "PRF19",
        "Claim that is not compiled",
        "The compiled tests don't have this `[Proves(\"{key}\")]` on {test}.",
        "Remove `#if` around it, or make sure that its file is part of the test project."
    );

    public static readonly ProblemKind HiddenClaim = new(
        "PRF20",
        "Claim that cannot be read in the source",
        "The compiled tests have a `[Proves(\"{key}\")]` on {test} that isn't written on a test method.",
        "Write the attribute, with literals, on the test method in tests/listings."
    );

    public static readonly ProblemKind NotProbed = new(
        "PRF23",
        "Part of a line that cannot be watched",
        "The proof can't record whether this part is executed.",
        "Write it as a statement of its own."
    );

    public static readonly ProblemKind NotRepeatable = new(
        "PRF24",
        "Test that is not repeatable",
        "The test {test} passed, and did something else when it ran again in another order.",
        "Make it independent of time, of chance, and of the tests before it."
    );

    public static readonly ProblemKind NeverEntered = new(
        "PRF25",
        "Claim of a test that does not execute the listing",
        "The test {test} names the listing '{key}' and executes no part of it.",
        "Let it call the listing's code, or remove this `[Proves]`."
    );

    public static readonly ProblemKind UnknownKey = new(
        "PRF28",
        "Key of no listing",
        "There is no listing '{key}' to prove.{suggestion}",
        "Use the key of a `#region` in a file under code/; `dotnet run -- listings` lists them."
    );

    public static readonly ProblemKind SwallowedAssertion = new(
        "PRF29",
        "Failed assertion that a passing test caught",
        "An assertion failed in the test {test}, and something caught it, so the test passed.",
        "Let the assertion fail the test: don't catch its exception."
    );

    public static readonly ProblemKind UnobservedException = new(
        "PRF30",
        "Exception that nobody observed",
        "A task ended with an exception while the test {test} ran, and nobody awaited it.",
        "Await the task, or catch the exception in it."
    );

    public static readonly ProblemKind WaitNotEnded = new(
        "PRF31",
        "Wait that its test did not end",
        "A wait of `VerifyHangs` still held when the test {test} was over, so it may be a check that always holds.",
        "End the wait after `VerifyHangs`: interrupt the thread, cancel the task, or open what it waits for."
    );

    public static readonly ProblemKind EndlessTest = new(
        "PRF32",
        "Test that does not end",
        "The test {test} had not ended after {seconds} s, so the run was stopped.",
        "End what it waits for, or let it take longer: `[Proves(…, Seconds = 120)]`."
    );

    public static readonly ProblemKind NewSnapshot = new(
        "PRF33",
        "Snapshot that does not exist yet",
        "The test {test} has no snapshot yet; this is what it printed.",
        "If it is right, accept it: `dotnet run -- accept{keys}`."
    );

    public static readonly ProblemKind ForeignRecording = new(
        "PRF34",
        "Recording that no listing made",
        "The test {test} records a timeline, but no listing called what it records with{listings}.",
        "Let the writer, clock or function that the listing gets call `Add` or `Touch` of the recording."
    );

    public static readonly ProblemKind BrokenProgram = new(
        "PRF35",
        "Program that its command does not compile",
        "`dotnet {program}` does not compile: {error}",
        "Include all that it needs with `#:include`, and no other file with a `Main`; then try the command."
    );

    public static readonly ProblemKind Unreliable = new(
        "PRF36",
        "Test that failed when it was repeated",
        "The test {test} passed, but when it was repeated, it failed in {failures} of its last {runs} runs.",
        "Make it, or the listing, independent of how fast the machine is; a change of either starts a new count."
    );
}
