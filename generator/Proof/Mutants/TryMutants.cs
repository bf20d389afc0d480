using System.Collections.Immutable;
using System.Threading.Channels;
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
    /// <param name="listings">Listings that are proven. Those that were tried in this state are left alone.</param>
    /// <returns>The reason why nothing could be tried.</returns>
    public async Task<ImmutableArray<Problem>> Of(ImmutableArray<TriedListing> listings)
    {
        ImmutableArray<TriedListing> left =
        [
            .. listings.Where(one => store.Find(one.Listing.Key, one.Closure) is null),
        ];
        if (left.IsEmpty)
        {
            return [];
        }

        var mutants = Find(left);
        Report($"compiling {mutants.Length} changes of listings");
        var compile = new CompileMutants(code, mutants);
        var switched = compile.Together(context.Cancel);
        var workers = await Workers(compile, switched);
        Report("running the tests without a change");
        var first = await workers.Reader.ReadAsync(context.Cancel);
        var (seconds, failure) = await RunUnchanged.With(
            first.Options with
            {
                Tests = [.. left.SelectMany(one => one.Tests).Distinct()],
            },
            context.Root,
            context.Cancel
        );
        if (failure is not null)
        {
            return [MutantProblems.NotTried.At(new Location("code")) with { Detail = failure }];
        }

        await workers.Writer.WriteAsync(first, context.Cancel);
        await Try(left, mutants, seconds, workers);
        return [];
    }

    // A test mostly waits, so there are as many workers as cores. Each has a copy of the compiled tests.
    private async Task<Channel<TryListing>> Workers(CompileMutants compile, SwitchedCode switched)
    {
        var workers = Channel.CreateUnbounded<TryListing>();
        var options = new TestRunOptions(assembly, [], folder, Mutants: code.AssemblyName);
        for (var number = 1; number <= Environment.ProcessorCount; number++)
        {
            var copy = Path.Combine(folder, "mutants", $"{number}");
            WriteCopy.Of(Path.GetDirectoryName(assembly)!, copy);
            var own = options with
            {
                Assembly = Path.Combine(copy, Path.GetFileName(assembly)),
                Folder = Path.Combine(folder, "tried", $"{number}"),
            };
            var worker = new TryListing(compile, switched, own, context);
            worker.Use(switched.Code);
            await workers.Writer.WriteAsync(worker, context.Cancel);
        }

        return workers;
    }

    /// <param name="seconds">How long each test takes without a change.</param>
    /// <param name="workers">Those that have nothing to do.</param>
    private async Task Try(
        ImmutableArray<TriedListing> listings,
        ImmutableArray<NumberedMutant> mutants,
        IReadOnlyDictionary<string, double> seconds,
        Channel<TryListing> workers
    )
    {
        var done = 0;
        var options = new ParallelOptions
        {
            CancellationToken = context.Cancel,
            MaxDegreeOfParallelism = Environment.ProcessorCount,
        };
        await Parallel.ForEachAsync(listings, options, async (listing, cancel) =>
        {
            var worker = await workers.Reader.ReadAsync(cancel);
            var tried = await worker.Of(
                listing,
                [.. mutants.Where(one => IsIn(listing, one))],
                listing.Tests.Max(test => seconds.GetValueOrDefault(test)),
                () => Report($"change {Interlocked.Increment(ref done)} of {mutants.Length}")
            );
            lock (store)
            {
                store.Save(new MutantEvidence(listing.Listing.Key, listing.Closure, tried));
            }

            await workers.Writer.WriteAsync(worker, cancel);
        });
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
            select new NumberedMutant(++number, tree, file.Key, mutant),
        ];
    }

    private static bool IsIn(TriedListing tried, NumberedMutant one) =>
        one.File == tried.Listing.At.File
        && tried.Listing.Lines.FirstOrDefault(line => line.Number == one.Place.Start.Line + 1) is { } line
        && one.Place.End.Line + 1 <= tried.Listing.Lines[^1].Number
        && !tried.Exempt.Contains(line.Text.Trim());

    private void Report(string what) => context.Progress.Report(new Step(Phase.Process, "Proof", what));
}
