using System.Collections.Immutable;
using Generator.Proof.Closures;
using Generator.Proof.Ledger;
using Generator.Proof.Mutants;
using Generator.Proof.Programs;
using Generator.Proof.Runs;
using Microsoft.CodeAnalysis;

namespace Generator.Proof;

/// <summary>What a proof run showed.</summary>
/// <param name="Ran">Number of tests that ran; what the others showed is known from earlier builds.</param>
/// <param name="Tests">Number of all tests.</param>
/// <param name="Programs">What became of the programs.</param>
internal sealed record GatheredEvidence(Evidence Evidence, int Ran, int Tests, CheckedPrograms Programs)
{
    /// <summary>Whether it is about all tests and programs, and all tests passed both times.</summary>
    public bool IsWhole =>
        Programs.AreWhole
        && Evidence.Results.Length == Tests
        && Evidence.Shown.Length == Tests
        && Evidence.Results.All(result => result.Passed);
}

/// <summary>Runs the tests that have to run, and gathers what all tests showed.</summary>
internal static class GatherEvidence
{
    /// <param name="files">The files that the proof depends on.</param>
    /// <returns>The evidence; or null and the problems if the run gave no results.</returns>
    public static async Task<(GatheredEvidence? Gathered, ImmutableArray<Problem> Problems)> In(
        ImmutableArray<Finding> findings,
        ImmutableArray<HashedFile> files,
        ProofStores stores,
        BuildContext context
    )
    {
        var root = context.Root;
        var folder = Path.Combine(root, "artifacts", "proof");
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
        context.Progress.Report(new Step(Phase.Process, "Proof", "compiling the listings and their tests"));
        var (built, analysis, reasons) = await PrepareRun.In(folder, files, findings, stores, context);
        if (built is null || analysis is null)
        {
            return (null, reasons);
        }

        var claims = ReadClaims.From(root);
        var sources = Sources(analysis, files, root);
        var tests = ListTests.Of(built.Tests.Assembly, sources, root);
        var closures = new TestClosures(files, sources);
        var selected = SelectTests.From(
            tests,
            claims.Claims,
            test => stores.Tests.Find(test.FullName, closures.Of(test), closures.OfAll(test)),
            context.Options
        );
        var compiling = Task.Run(
            () => CheckPrograms.Of(findings, files, analysis.Silent, stores.Programs, context),
            context.Cancel
        );
        var running = RunTwice.Of(
            selected.ToRun,
            claims.Claims.ToLookup(claim => claim.Test, StringComparer.Ordinal),
            built.Tests.Assembly,
            analysis.Probed,
            folder,
            context
        );
        // Even if one of them fails: nothing goes on in the background after this.
        await Task.WhenAll(compiling, running, analysis.Probed, analysis.Found);
        var (programs, (runs, failures)) = (await compiling, await running);
        var (probed, (found, faults)) = (await analysis.Probed, await analysis.Found);
        if (runs is null || !probed.IsCompiled)
        {
            return (null, runs is null ? failures : probed.Problems);
        }

        var ran = WithClosures(runs.Shown, tests, closures);
        var (shown, initialised) = GatherInitialised.From([
            .. selected.Kept.Concat(ran).OrderBy(one => one.Test, StringComparer.Ordinal),
        ]);
        var evidence = new Evidence(
            HashClosure.Of(files),
            HashClosure.Sdk,
            shown.Select(one => one.Runtime).FirstOrDefault() ?? "",
            [.. findings.Select(finding => new Section(finding.Name, finding.Write(found.All)))],
            claims.Claims,
            claims.Tests,
            [
                .. selected
                    .Kept.Select(one => TestResult.OfPassed(one.Test))
                    .Concat(runs.Results)
                    .OrderBy(result => result.Test, StringComparer.Ordinal),
            ],
            probed.Files,
            shown,
            initialised,
            [
                .. Folder
                    .Files(root, "tests/listings")
                    .Where(name => name.EndsWith(ComparedText.Extension, StringComparison.Ordinal)),
            ],
            [
                .. faults
                    .Concat(claims.Problems)
                    .Concat(CheckClaims.Of(claims.Claims, ReadCompiledClaims.From(built.Tests.Assembly)))
                    .Concat(runs.Problems.SelectMany(problems => problems))
                    .Concat(probed.Problems)
                    .Concat(programs.Problems)
                    .Select(KeptProblem.Of),
            ],
            ReadPackages.Of(built.Tests.Assembly)
        );
        // Whatever was read for the proof counts only if it is what the compiler read for the run.
        var changed = new ReadChangedSources(files, root).Of(
            built,
            analysis.Sources,
            runs.Shown.SelectMany(one => one.Compared)
        );
        if (!changed.IsEmpty)
        {
            return (null, changed);
        }

        foreach (var one in ran.Where(one => !runs.Problems.Contains(one.Test)))
        {
            stores.Tests.Save(one);
        }

        if (faults.IsEmpty)
        {
            analysis.Files.Save();
        }

        stores.Tests.Trim(tests.Length);
        await new RepeatRuns(built.Tests.Assembly, folder, stores.Ledger, context).Of([
            .. ran.Where(one => !runs.Problems.Contains(one.Test)),
        ]);
        var listings = found.Get<ExtractedCode>().Listings;
        var untried = context.Options.Mutants
            ? await new TryMutants(analysis.Code, built.Tests.Assembly, folder, stores.Mutants, context).Of(
                Proven(evidence, listings, context.Options.Keys)
            )
            : [];
        stores.Mutants.Trim(listings.Length);
        return (new GatheredEvidence(evidence, selected.ToRun.Length, tests.Length, programs), untried);
    }

    // What is not proven as it is says nothing about a change.
    private static ImmutableArray<TriedListing> Proven(
        Evidence evidence,
        ImmutableArray<Listing> listings,
        ImmutableArray<string> keys
    ) =>
        [
            .. from proof in JudgeEvidence.By(evidence, listings, keys).Proofs
            where proof.Terms.IsRun
            let listing = listings.First(listing => listing.Key == proof.Key)
            // What a test starts as a program is compiled from its file, which is as it was.
            where !proof.Tests.Any(test => test.Programs.Contains(listing.At.File, StringComparer.Ordinal))
            select new TriedListing(
                listing,
                proof.Closure,
                [.. proof.Tests.Select(test => test.Name)],
                [.. proof.Exemptions.Select(exemption => exemption.Line)]
            ),
        ];

    private static ImmutableArray<TestEvidence> WithClosures(
        ImmutableArray<TestEvidence> shown,
        ImmutableArray<ListedTest> tests,
        TestClosures closures
    )
    {
        var byName = tests.ToDictionary(test => test.FullName, StringComparer.Ordinal);
        return [.. shown.Select(one => one with { Closure = Closure(one, byName[one.Test]) })];

        // A test that found code without naming it may find anything.
        string Closure(TestEvidence one, ListedTest test) =>
            one.Executed.All(executed => test.Files.Contains(executed.File)) ? closures.Of(test) : closures.OfAll(test);
    }

    private static Dictionary<string, SyntaxTree> Sources(
        Analysis analysis,
        ImmutableArray<HashedFile> files,
        string root
    )
    {
        var own = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return analysis
            .Sources.Select(tree => (Path: Folder.RelativePath(root, tree.FilePath), Tree: tree))
            .Where(one => own.Contains(one.Path))
            .DistinctBy(one => one.Path)
            .ToDictionary(one => one.Path, one => one.Tree, StringComparer.Ordinal);
    }
}
