using System.Collections.Immutable;

namespace Generator.Lowering;

/// <summary>Finds out what the compiler made of the iterators and async methods in listings.</summary>
internal static class LowerListings
{
    /// <returns>The members, listing by listing; the problems say why the code couldn't be compiled.</returns>
    public static async Task<Found> Of(Investigation code)
    {
        var (emitted, problems) = await EmitCode.From(code.Compiled, code.Root, code.Cancel);
        if (emitted is null)
        {
            return new Found([], problems);
        }

        using var decompiler = new StateMachineDecompiler(emitted);
        var machines = FindStateMachines.In(emitted, decompiler.Metadata, code.Root);
        var lines = new Dictionary<StateMachine, ImmutableArray<ColouredLine>>();
        return Found.Only(code.Before.Get<ExtractedCode>().Listings.SelectMany(Lower).ToArray());

        IEnumerable<LoweredMember> Lower(Listing listing)
        {
            var names = new HashSet<string>(StringComparer.Ordinal);
            foreach (var machine in machines.Where(machine => Holds(listing, machine)))
            {
                code.Cancel.ThrowIfCancellationRequested();
                // Regions nest: a member may be in several listings.
                var text = lines.TryGetValue(machine, out var known)
                    ? known
                    : lines[machine] = decompiler.LinesOf(machine);
                yield return LoweredMember.Of(listing.Key, Unique.Name(machine.Name, names.Add, " "), text);
            }
        }
    }

    private static bool Holds(Listing listing, StateMachine machine) =>
        listing.At.File == machine.File
        && listing.Lines[0].Number <= machine.First
        && machine.Last <= listing.Lines[^1].Number;
}
