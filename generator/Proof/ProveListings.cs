using System.Collections.Immutable;

namespace Generator;

/// <summary>Listings earn their proof: from fresh evidence, or from one test run.</summary>
internal static class ProveListings
{
    public static async Task<Code> In(BuildOptions options, IProgress<Step> progress, CancellationToken cancel)
    {
        var closure = HashClosure.Of(options.Root);
        var (evidence, state) = KeepEvidence.Find(options.Root, closure);
        if (evidence is not null && options.Proving != Proving.Always)
        {
            return Judged(evidence, fresh: true);
        }

        if (state == KeepEvidence.Tampered && options.Proving != Proving.Always)
        {
            return Unproven(options.Root, closure, [Problems.TamperedEvidence(KeepEvidence.At(options.Root, closure))]);
        }

        if (options.Proving == Proving.Never)
        {
            return Unproven(options.Root, closure, [Problems.StaleEvidence(KeepEvidence.At(options.Root, closure), state)]);
        }

        var (gathered, problems) = await GatherEvidence.In(options.Root, closure, progress, cancel);
        if (gathered is null)
        {
            return Unproven(options.Root, closure, problems);
        }

        // A run that failed is no evidence: its author will want to see it run again.
        if (gathered.Results.All(result => result.Passed))
        {
            KeepEvidence.Keep(options.Root, gathered);
        }
        else
        {
            KeepEvidence.Forget(options.Root, closure);
        }

        return Judged(gathered, fresh: false);
    }

    private static Code Judged(Evidence evidence, bool fresh)
    {
        var (listings, problems) = JudgeEvidence.By(evidence);
        return new Code(listings, evidence.Files, evidence.Cards, evidence.Types, new ProofRun(evidence.Closure, fresh, evidence.Results.Length, evidence.Sdk, evidence.Runtime), problems);
    }

    // Articles can be checked all the same: their listings are known, if not proven.
    private static Code Unproven(string root, string closure, ImmutableArray<Problem> problems)
    {
        var (listings, files, faults) = ExtractListings.From(root);
        return new Code(listings, files, [], [], new ProofRun(closure, false, 0, "", ""), [.. problems, .. faults]);
    }
}
