using System.Collections.Immutable;

namespace Generator.Proof;

/// <summary>Proves the listings of a series, with existing evidence if it is fresh.</summary>
internal static class ProveListings
{
    /// <param name="findings">What features want to find out about the code.</param>
    /// <returns>The code, what tests recorded, and problems.</returns>
    public static async Task<IEnumerable<IDocument>> In(ImmutableArray<Finding> findings, BuildContext context)
    {
        var closure = HashClosure.Of(context.Root);
        var (evidence, state) = EvidenceStore.Find(context.Root, closure);
        // Written by a generator that had fewer features: these have not looked at the code yet.
        if (
            evidence is not null
            && !findings.All(finding => evidence.Findings.Any(section => section.Name == finding.Name))
        )
        {
            (evidence, state) = (null, EvidenceStore.Stale);
        }

        var runs = context.Options.TestRuns;
        if (evidence is not null && runs != TestRuns.Always)
        {
            return Judged(evidence, findings, fresh: true);
        }

        if (runs == TestRuns.Never || (state == EvidenceStore.Tampered && runs != TestRuns.Always))
        {
            var at = EvidenceStore.LocationOf(context.Root, closure);
            return await Unproven(
                findings,
                closure,
                [
                    state == EvidenceStore.Tampered
                        ? ProofProblems.TamperedEvidence.At(at)
                        : ProofProblems.StaleEvidence.At(at, state),
                ],
                context
            );
        }

        var (gathered, problems) = await GatherEvidence.In(findings, closure, context);
        if (gathered is null)
        {
            return await Unproven(findings, closure, problems, context);
        }

        // A failed run is not kept, so that the next build runs the tests again.
        if (gathered.Results.All(result => result.Passed))
        {
            EvidenceStore.Save(context.Root, gathered);
        }
        else
        {
            EvidenceStore.Delete(context.Root, closure);
        }

        return Judged(gathered, findings, fresh: false);
    }

    private static IEnumerable<IDocument> Judged(Evidence evidence, ImmutableArray<Finding> findings, bool fresh)
    {
        var sections = evidence.Findings.ToDictionary(section => section.Name, section => section.Documents);
        var found = new Documents([.. findings.SelectMany(finding => finding.Read(sections[finding.Name]))]);
        var (proofs, problems) = JudgeEvidence.By(evidence, found.Get<ExtractedCode>().Listings);
        var run = new ProofRun(evidence.Closure, fresh, evidence.Results.Length, evidence.Sdk, evidence.Runtime);
        var keys = evidence.Claims.ToLookup(
            claim => $"{claim.Name}.verified.txt",
            claim => claim.Key,
            StringComparer.Ordinal
        );
        var recorded = evidence
            .Compared.Where(text => text.Kind.Length > 0)
            .Select(text => new Recorded(text.Kind, text.Snapshot, text.Text, [.. keys[text.Snapshot].Distinct()]));
        return [new Code(found, proofs, run), .. recorded, .. problems];
    }

    // Articles can still be checked: their listings are known, even if not proven.
    private static async Task<IEnumerable<IDocument>> Unproven(
        ImmutableArray<Finding> findings,
        string closure,
        ImmutableArray<Problem> problems,
        BuildContext context
    )
    {
        var (found, faults) = await RunFindings.All(findings.Where(finding => !finding.NeedsCompiler), null, context);
        return [new Code(found, [], new ProofRun(closure, Fresh: false, 0, "", "")), .. problems, .. faults];
    }
}
