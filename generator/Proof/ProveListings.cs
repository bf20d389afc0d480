using System.Collections.Immutable;
using Generator.Proof.Closures;
using Generator.Proof.Ledger;
using Generator.Proof.Mutants;

namespace Generator.Proof;

/// <summary>Proves the listings of a series, with existing evidence if it is fresh.</summary>
internal static class ProveListings
{
    /// <param name="findings">What features want to find out about the code.</param>
    /// <param name="counts">How often outcomes occurred, if readers are to see that of another proof run.</param>
    /// <returns>The code, what tests recorded, and problems.</returns>
    public static async Task<IEnumerable<IDocument>> In(
        ImmutableArray<Finding> findings,
        KnownCounts counts,
        BuildContext context
    )
    {
        var files = HashClosure.Files(context.Root);
        var closure = HashClosure.Of(files);
        var key = EvidenceKeyStore.Read();
        var store = new EvidenceStore(context.Root, key);
        var (evidence, state) = store.Find(closure);
        var known = evidence is null ? null : ReadFindings.From(evidence, findings);
        if (evidence is not null && known is null)
        {
            (evidence, state) = (null, EvidenceStore.Stale);
        }

        var runs = context.Options.TestRuns;
        // Changes are made to the code as the compiler understands it, so it has to be asked.
        if (evidence is not null && known is not null && IsEnough(context.Options))
        {
            var judged = JudgeStored.Try(() =>
                Judged(
                    known,
                    TakeCounts.From(counts, evidence),
                    new JudgeLedger(evidence, new LedgerStore(context.Root, key).Read(), counts.Repeated),
                    new JudgeMutants(evidence, new MutantStore(context.Root, key).Find, counts.Changes),
                    new ProofRun(
                        closure,
                        Fresh: true,
                        0,
                        evidence.Shown.Length,
                        evidence.Sdk,
                        evidence.Runtime,
                        evidence.Packages
                    ),
                    context.Options
                )
            );
            if (judged is not null)
            {
                return judged;
            }

            state = SignedStore.Tampered;
        }

        if (runs == TestRuns.Never || (state == SignedStore.Tampered && runs == TestRuns.WhenStale))
        {
            var at = store.LocationOf(closure);
            return await Unproven(
                findings,
                closure,
                [
                    state == SignedStore.Tampered
                        ? EvidenceProblems.TamperedEvidence.At(at)
                        : EvidenceProblems.StaleEvidence.At(at, state),
                ],
                context
            );
        }

        // The compiler would wait for a pipe, and end with a full stack at brackets that are nested too deeply.
        if (ReadFaults.In(context.Root, files) is { IsEmpty: false } faults)
        {
            return await Unproven(findings, closure, faults, context);
        }

        if (await UnknownKeys(findings, context) is { IsEmpty: false } unknown)
        {
            return await Unproven(findings, closure, unknown, context);
        }

        var (gathered, problems) = await GatherEvidence.In(findings, files, ProofStores.In(context.Root, key), context);
        if (gathered is null)
        {
            return await Unproven(findings, closure, problems, context);
        }

        var differences =
            runs == TestRuns.Verify && (evidence is not null || context.Options.Compared is null)
                ? CompareEvidence.Of(evidence, state, gathered.Evidence, store.LocationOf(closure))
                : [];
        // What failed, or is not confirmed, is not kept, so that the next build runs the tests.
        if (gathered.IsWhole && differences.IsEmpty)
        {
            store.Save(gathered.Evidence);
        }
        else if (context.Options.Keys.IsDefaultOrEmpty)
        {
            store.Delete(closure);
        }

        return
        [
            .. Judged(
                ReadFindings.From(gathered.Evidence, findings)!,
                TakeCounts.From(counts, gathered.Evidence),
                new JudgeLedger(gathered.Evidence, new LedgerStore(context.Root, key).Read(), counts.Repeated),
                new JudgeMutants(gathered.Evidence, new MutantStore(context.Root, key).Find, counts.Changes),
                new ProofRun(
                    closure,
                    Fresh: false,
                    gathered.Ran,
                    gathered.Tests,
                    gathered.Evidence.Sdk,
                    gathered.Evidence.Runtime,
                    gathered.Evidence.Packages
                ),
                context.Options
            ),
            .. differences,
            .. problems,
        ];
    }

    private static bool IsEnough(BuildOptions options) =>
        options.TestRuns is TestRuns.WhenStale or TestRuns.Never && !options.Mutants;

    private static IEnumerable<IDocument> Judged(
        Documents found,
        Evidence evidence,
        JudgeLedger ledger,
        JudgeMutants mutants,
        ProofRun run,
        BuildOptions options
    )
    {
        var (proofs, problems) = JudgeEvidence.By(evidence, found.Get<ExtractedCode>().Listings, options.Keys);
        ImmutableArray<ListingProof> tried = [.. proofs.Select(ledger.Add).Select(mutants.Add)];
        var keys = evidence.Claims.ToLookup(claim => claim.Snapshot, claim => claim.Key, StringComparer.Ordinal);
        var recorded =
            from shown in evidence.Shown
            from text in shown.Compared
            where text.Kind.Length > 0
            select new Recorded(
                text.Kind,
                text.Snapshot,
                text.Text,
                [.. keys[text.Snapshot].Distinct()],
                shown.Recorded?.Rows ?? []
            );
        return
        [
            new Code(found, tried, evidence.Tests, run),
            .. recorded,
            .. problems,
            .. ledger.Problems(),
            .. options.Mutants ? mutants.Problems(tried) : [],
        ];
    }

    private static async Task<ImmutableArray<Problem>> UnknownKeys(
        ImmutableArray<Finding> findings,
        BuildContext context
    )
    {
        if (context.Options.Keys.IsDefaultOrEmpty)
        {
            return [];
        }

        var (found, _) = await RunFindings.All(
            findings.Where(finding => !finding.NeedsCompiler),
            Investigation.OfFiles(context.Root, context.Cancel)
        );
        var known = found.Get<ExtractedCode>().Listings.Select(listing => listing.Key).ToArray();
        return
        [
            .. context
                .Options.Keys.Except(known, StringComparer.Ordinal)
                .Select(key => ProofProblems.UnknownKey.At(new Location("code"), key, Suggestion.For(key, known))),
        ];
    }

    // Articles can still be checked: their listings are known, even if not proven.
    private static async Task<IEnumerable<IDocument>> Unproven(
        ImmutableArray<Finding> findings,
        string closure,
        ImmutableArray<Problem> problems,
        BuildContext context
    )
    {
        var (found, faults) = await RunFindings.All(
            findings.Where(finding => !finding.NeedsCompiler),
            Investigation.OfFiles(context.Root, context.Cancel)
        );
        var tests = ReadClaims.From(context.Root).Tests;
        return
        [
            new Code(found, [], tests, new ProofRun(closure, Fresh: false, 0, 0, "", "", [])),
            .. problems.Where(problem => !Follows(problem, faults)),
            .. faults,
        ];
    }

    // A marker of a listing that has no counterpart is a problem of its own, and the compiler misses it too.
    private static bool Follows(Problem problem, ImmutableArray<Problem> faults) =>
        problem.Kind == CodeProblems.DoesNotCompile
        && problem.Values[0] is "CS1028" or "CS1038"
        && faults.Any(fault => fault.At.File == problem.At.File);
}
