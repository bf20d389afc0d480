namespace Generator.Proof;

/// <summary>Problems with evidence, and with files that it would not cover.</summary>
internal static class EvidenceProblems
{
    public static readonly ProblemKind StaleEvidence = new(
        "PRF11",
        "Missing or stale evidence",
        "The evidence is {state}.",
        "Run `dotnet run -- prove`."
    );

    public static readonly ProblemKind TamperedEvidence = new(
        "PRF12",
        "Evidence that was changed",
        "The evidence is not what the proof run wrote.",
        "Run `dotnet run -- prove` to prove everything again."
    );

    public static readonly ProblemKind ChangedDuringRun = new(
        "PRF18",
        "File that changed during the proof run",
        "This file changed while the tests ran, so what they ran is not what is here now.",
        "Save your changes and run the build again."
    );

    public static readonly ProblemKind ForeignResults = new(
        "PRF22",
        "Results that the run did not write",
        "A test has written {name}, which is the file for the results of the run.",
        "Find the test that writes below artifacts/proof, and remove that."
    );

    public static readonly ProblemKind LinkInCode = new(
        "PRF21",
        "Link, pipe or device among the code",
        "This is {what} and not a file, so it isn't part of the proof.",
        "Replace it by a file."
    );

    public static readonly ProblemKind CompiledElsewhere = new(
        "PRF26",
        "Compiled file that the evidence does not cover",
        "This file is compiled with the code or its tests, but is not among them, so nobody would notice a change.",
        "Move it to code/ or tests/listings, or take it out of the project."
    );

    public static readonly ProblemKind NotConfirmed = new(
        "PRF27",
        "Evidence that a new proof does not confirm",
        "The evidence about {what} is not what a proof from nothing shows.",
        "If nobody changed the evidence, the test depends on chance: make it repeatable."
    );
}
