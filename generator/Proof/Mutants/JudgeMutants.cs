using System.Collections.Immutable;

namespace Generator.Proof.Mutants;

/// <summary>Says what became of the changes of a listing, and which of them its tests should have noticed.</summary>
/// <param name="find">What is known of a listing with a key, in the state with a closure; null if nothing.</param>
/// <param name="claimed">
/// What a site that is compared says instead, by the key of the listing; null if none is compared.
/// </param>
internal sealed class JudgeMutants(
    Evidence evidence,
    Func<string, string, MutantEvidence?> find,
    IReadOnlyDictionary<string, ImmutableArray<TriedChange>>? claimed
)
{
    private readonly ILookup<string, Claim> _reasons = evidence
        .Claims.Where(claim => claim.Survives is not null)
        .ToLookup(claim => claim.Key, StringComparer.Ordinal);

    /// <returns>The proof with the changes that were tried, if they were tried in this state.</returns>
    public ListingProof Add(ListingProof proof)
    {
        var tried =
            claimed is null ? find(proof.Key, proof.Closure)?.Tried
            : claimed.TryGetValue(proof.Key, out var said) ? said
            : (ImmutableArray<TriedChange>?)null;
        return tried is { } all
            ? proof with
            {
                Changes = new TriedChanges([
                    .. all.Select(change => change with { Reason = Reason(proof.Key, change) }),
                ]),
            }
            : proof;
    }

    /// <param name="proofs">With the changes that were tried.</param>
    public IEnumerable<Problem> Problems(IEnumerable<ListingProof> proofs) =>
        proofs.Where(proof => proof.Changes is not null).SelectMany(Problems);

    private IEnumerable<Problem> Problems(ListingProof proof)
    {
        var survivors = proof.Changes!.All.Where(change => change.Fate == Fate.Survived).ToArray();
        return
        [
            .. survivors
                .Where(change => change.Reason is null)
                .Select(change => MutantProblems.Survivor.At(change.At, proof.Key, change.Text)),
            .. _reasons[proof.Key]
                // A change that a race may hide survives in one run and is caught in the next.
                .Where(claim => proof.Changes!.All.All(change => change.Text != claim.Survives))
                .Select(claim => MutantProblems.UnneededReason.At(claim.At, proof.Key, claim.Survives!)),
        ];
    }

    private string? Reason(string key, TriedChange change) =>
        change.Fate == Fate.Survived
            ? _reasons[key].FirstOrDefault(claim => claim.Survives == change.Text)?.Because
            : null;
}
