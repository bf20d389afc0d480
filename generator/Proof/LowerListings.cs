using System.Collections.Immutable;
using Generator.Lowering;
using Microsoft.CodeAnalysis;

namespace Generator;

/// <summary>Finds out what the compiler made of the iterators and async methods that a listing holds.</summary>
internal static class LowerListings
{
    /// <returns>The listings, each with its members; the problems say why the code could not be compiled here.</returns>
    public static async Task<(ImmutableArray<Listing> Listings, ImmutableArray<Problem> Problems)> Of(ImmutableArray<Listing> listings, Project project, string root, CancellationToken cancel)
    {
        var (code, problems) = await EmitCode.From(project, root, cancel);
        if (code is null)
        {
            return (listings, problems);
        }

        using var decompiler = new DecompileMachine(code);
        var machines = FindMachines.In(code, decompiler.Metadata, root);
        var lines = new Dictionary<Machine, ImmutableArray<CodeLine>>();
        return ([.. listings.Select(listing => listing with { Lowered = [.. Lower(listing)] })], []);

        IEnumerable<LoweredMember> Lower(Listing listing)
        {
            var names = new HashSet<string>(StringComparer.Ordinal);
            foreach (var machine in machines.Where(machine => Holds(listing, machine)))
            {
                cancel.ThrowIfCancellationRequested();
                // Regions nest: a member may lie in several listings.
                var text = lines.TryGetValue(machine, out var known) ? known : lines[machine] = decompiler.LinesOf(machine);
                yield return LoweredMember.Of(Unique.Name(machine.Name, names.Add, " "), text);
            }
        }
    }

    private static bool Holds(Listing listing, Machine machine) =>
        listing.At.File == machine.File && listing.Lines[0].Number <= machine.First && machine.Last <= listing.Lines[^1].Number;
}
