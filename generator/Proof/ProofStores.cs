using Generator.Proof.Ledger;
using Generator.Proof.Mutants;
using Generator.Proof.Programs;
using Generator.Proof.Runs;

namespace Generator.Proof;

/// <summary>What earlier proof runs left for later ones.</summary>
/// <param name="Tests">What tests showed.</param>
/// <param name="Projects">What was compiled for the last run.</param>
/// <param name="Files">What was found about single files.</param>
/// <param name="Programs">Which programs compiled.</param>
/// <param name="Ledger">How often tests were repeated.</param>
/// <param name="Mutants">What became of changes of listings.</param>
internal sealed record ProofStores(
    TestEvidenceStore Tests,
    CompiledProjectsStore Projects,
    SignedStore Files,
    ProgramStore Programs,
    LedgerStore Ledger,
    MutantStore Mutants
)
{
    /// <param name="root">Absolute path of the series root.</param>
    /// <param name="key">The key of the signatures.</param>
    public static ProofStores In(string root, byte[] key) =>
        new(
            new TestEvidenceStore(root, key),
            new CompiledProjectsStore(root, key),
            new SignedStore(Path.Combine(root, "artifacts", "evidence", "files"), key),
            new ProgramStore(root, key),
            new LedgerStore(root, key),
            new MutantStore(root, key)
        );
}
