using System.Collections.Immutable;
using Generator.Proof.Probes;
using Generator.Proof.Runs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Location = Generator.Build.Location;

namespace Generator.Proof.Mutants;

/// <summary>A listing whose changes are to be tried.</summary>
/// <param name="Closure">Hash of all that its tests depend on.</param>
/// <param name="Tests">Full names of the tests that name it.</param>
/// <param name="Exempt">Lines that no test executes, so that none can notice a change.</param>
internal sealed record TriedListing(
    Listing Listing,
    string Closure,
    ImmutableArray<string> Tests,
    ImmutableHashSet<string> Exempt
);

/// <summary>Changes the lines of listings, one place at a time, and keeps which tests notice it.</summary>
/// <param name="code">The code as it is, without errors.</param>
/// <param name="assembly">Absolute path of the compiled tests.</param>
/// <param name="folder">Absolute path of a folder for what the runs leave.</param>
internal sealed class TryMutants(
    CSharpCompilation code,
    string assembly,
    string folder,
    MutantStore store,
    BuildContext context
)
{
    // A change may make a test wait forever. What only takes longer must not count as that.
    private const int LeastSeconds = 5;

    private const int Slower = 10;

    /// <param name="listings">Listings that are proven. Those that were tried in this state are left alone.</param>
    /// <returns>The reason why nothing could be tried.</returns>
    public async Task<ImmutableArray<Problem>> Of(ImmutableArray<TriedListing> listings)
    {
        ImmutableArray<TriedListing> left =
        [
            .. listings.Where(one => store.Find(one.Listing.Key, one.Closure) is null),
        ];
        var mutants = Find(left);
        if (left.IsEmpty)
        {
            return [];
        }

        var compile = new CompileMutants(code, mutants);
        Report("compiling the changed listings");
        var switched = compile.Together(context.Cancel);
        var copy = Path.Combine(folder, "mutants");
        WriteCopy.Of(Path.GetDirectoryName(assembly)!, copy);
        switched.Code.SaveIn(copy, code.AssemblyName!);
        ImmutableArray<string> tests = [.. left.SelectMany(one => one.Tests).Distinct()];
        var options = new TestRunOptions(
            Path.Combine(copy, Path.GetFileName(assembly)),
            tests,
            Path.Combine(folder, "tried"),
            Mutants: code.AssemblyName
        );
        Report("running the tests without a change");
        var (seconds, failure) = await RunUnchanged.With(options, context.Root, context.Cancel);
        if (failure is not null)
        {
            return [MutantProblems.NotTried.At(new Location("code")) with { Detail = failure }];
        }

        var run = new RunTrials(options, context.Root, context.Cancel);
        var done = 0;
        foreach (var listing in left)
        {
            var own = mutants.Where(one => IsIn(listing, one)).ToImmutableArray();
            var together = own.Where(one => !switched.Alone.Contains(one.Number)).ToArray();
            var outcomes = await run.Of([.. together.Select(one => TrialOf(one.Number, one, listing))], Done);
            var tried = ImmutableArray.CreateBuilder<TriedChange>();
            foreach (var one in own)
            {
                tried.Add(
                    outcomes.TryGetValue(one.Number, out var outcome)
                        ? Outcome(one, outcome)
                        : await TryAlone(one, listing)
                );
            }

            store.Save(new MutantEvidence(listing.Listing.Key, listing.Closure, tried.ToImmutable()));
        }

        store.Trim(listings.Length);
        return [];

        void Done() => Report($"change {++done} of {mutants.Length}");

        Trial TrialOf(int number, NumberedMutant one, TriedListing listing) =>
            new(
                number,
                LeastSeconds + (int)(listing.Tests.Max(test => seconds.GetValueOrDefault(test)) * Slower),
                listing.Tests,
                InsertProbes.IsOnce(one.Mutant.Node ?? one.Tree.GetRoot().FindNode(one.Mutant.Span))
            );

        async Task<TriedChange> TryAlone(NumberedMutant one, TriedListing listing)
        {
            var (emitted, refusal) = compile.Alone(one, context.Cancel);
            if (emitted is null)
            {
                Done();
                return Outcome(one, null) with { Fate = Fate.Refused, Message = refusal };
            }

            emitted.SaveIn(copy, code.AssemblyName!);
            var outcome = await run.Of([TrialOf(0, one, listing)], Done);
            switched.Code.SaveIn(copy, code.AssemblyName!);
            return Outcome(one, outcome[0]);
        }
    }

    private ImmutableArray<NumberedMutant> Find(ImmutableArray<TriedListing> listings)
    {
        var number = 0;
        return
        [
            .. from file in listings.GroupBy(one => one.Listing.At.File, StringComparer.Ordinal)
            let tree = code.SyntaxTrees.Single(tree => Folder.RelativePath(context.Root, tree.FilePath) == file.Key)
            from mutant in FindMutants.In(
                code.GetSemanticModel(tree),
                [.. file.Select(one => (one.Listing.Lines[0].Number - 1, one.Listing.Lines[^1].Number - 1))]
            )
            select new NumberedMutant(++number, tree, mutant),
        ];
    }

    private bool IsIn(TriedListing tried, NumberedMutant one)
    {
        var place = one.Tree.GetLineSpan(one.Mutant.Span).Span;
        var (first, last) = (place.Start.Line + 1, place.End.Line + 1);
        return Folder.RelativePath(context.Root, one.Tree.FilePath) == tried.Listing.At.File
            && tried.Listing.Lines.FirstOrDefault(line => line.Number == first) is { } line
            && last <= tried.Listing.Lines[^1].Number
            && !tried.Exempt.Contains(line.Text.Trim());
    }

    private TriedChange Outcome(NumberedMutant one, (string Test, string Message)? failed)
    {
        var place = one.Tree.GetLineSpan(one.Mutant.Span).Span;
        return new TriedChange(
            new Location(
                Folder.RelativePath(context.Root, one.Tree.FilePath),
                place.Start.Line + 1,
                place.Start.Character + 1
            ),
            place.End.Line + 1,
            one.Mutant.Before,
            one.Mutant.After,
            failed is null ? Fate.Survived : Fate.Caught,
            failed?.Test ?? "",
            PlainMessage.Of(failed?.Message ?? "", context.Root)
        );
    }

    private void Report(string what) => context.Progress.Report(new Step(Phase.Process, "Proof", what));
}
