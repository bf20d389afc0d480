using System.Collections.Immutable;
using Generator.Proof.Probes;
using Generator.Proof.Runs;
using Location = Generator.Build.Location;

namespace Generator.Proof.Mutants;

/// <summary>Tries the changes of one listing after another, in a copy of the compiled tests.</summary>
/// <param name="switched">The code with all changes that fit into one assembly.</param>
/// <param name="options">How to run the tests of the copy.</param>
internal sealed class TryListing(
    CompileMutants compile,
    SwitchedCode switched,
    TestRunOptions options,
    BuildContext context
)
{
    // What only takes longer must not count as something that never ends.
    private const int LeastSeconds = 5;

    private const int Slower = 10;

    private readonly RunTrials _run = new(options, context.Root, context.Cancel);

    public TestRunOptions Options => options;

    /// <summary>Replaces the code beside the tests.</summary>
    public void Use(EmittedCode code) => code.SaveIn(Path.GetDirectoryName(options.Assembly)!, options.Mutants!);

    /// <param name="mutants">The changes of the listing.</param>
    /// <param name="seconds">How long its slowest test takes without any.</param>
    /// <param name="done">Is told that one more is done.</param>
    public async Task<ImmutableArray<TriedChange>> Of(
        TriedListing listing,
        ImmutableArray<NumberedMutant> mutants,
        double seconds,
        Action done
    )
    {
        var patience = (int)Math.Ceiling(seconds * Slower);
        var together = mutants.Where(one => !switched.Alone.Contains(one.Number));
        var outcomes = await _run.Of([.. together.Select(one => TrialOf(one.Number, one))], done);
        var tried = ImmutableArray.CreateBuilder<TriedChange>();
        foreach (var one in mutants)
        {
            tried.Add(outcomes.TryGetValue(one.Number, out var outcome) ? Change(one, outcome) : await Alone(one));
        }

        return tried.ToImmutable();

        Trial TrialOf(int number, NumberedMutant one) =>
            new(
                number,
                LeastSeconds + patience,
                patience,
                listing.Tests,
                InsertProbes.IsOnce(one.Mutant.Node ?? one.Tree.GetRoot().FindNode(one.Mutant.Span))
            );

        async Task<TriedChange> Alone(NumberedMutant one)
        {
            var (emitted, refusal) = compile.Alone(one, context.Cancel);
            if (emitted is null)
            {
                done();
                return Change(one, null) with { Fate = Fate.Refused, Message = refusal };
            }

            Use(emitted);
            var outcome = await _run.Of([TrialOf(0, one)], done);
            Use(switched.Code);
            return Change(one, outcome[0]);
        }
    }

    private TriedChange Change(NumberedMutant one, (string Test, string Message)? failed) =>
        new(
            new Location(one.File, one.Place.Start.Line + 1, one.Place.Start.Character + 1),
            one.Place.End.Line + 1,
            one.Mutant.Before,
            one.Mutant.After,
            failed is null ? Fate.Survived : Fate.Caught,
            failed?.Test ?? "",
            PlainMessage.Of(failed?.Message ?? "", context.Root)
        );
}
