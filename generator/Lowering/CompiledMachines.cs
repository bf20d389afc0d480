using System.Buffers;
using System.Collections.Immutable;

namespace Generator.Lowering;

/// <summary>
/// The state machines of the whole code. The code is compiled when the first file is asked for, because most proof runs
/// know already what became of all of them.
/// </summary>
internal sealed class CompiledMachines(Investigation code) : IDisposable
{
    private readonly Dictionary<StateMachine, ImmutableArray<ColouredLine>> _lines = [];

    private static readonly SearchValues<string> Signs = SearchValues.Create(
        ["async", "await", "yield"],
        StringComparison.Ordinal
    );

    private ILookup<string, StateMachine>? _machines;

    private StateMachineDecompiler? _decompiler;

    /// <summary>Why the code could not be compiled.</summary>
    public ImmutableArray<Problem> Problems { get; private set; } = [];

    /// <param name="file">Path of a file.</param>
    /// <param name="listings">Its listings.</param>
    public async Task<ImmutableArray<LoweredMember>> In(string file, IEnumerable<Listing> listings)
    {
        // Compiling takes seconds, so it is not done for files that cannot have any.
        if (!listings.Any(listing => listing.Text.AsSpan().ContainsAny(Signs)))
        {
            return [];
        }

        _machines ??= await Compile();
        return [.. listings.SelectMany(listing => Lower(listing, _machines[file]))];
    }

    public void Dispose() => _decompiler?.Dispose();

    private async Task<ILookup<string, StateMachine>> Compile()
    {
        (var emitted, Problems) = await code.Optimised.Compile(code.Cancel);
        var compilation = (await code.Compiled.GetCompilationAsync(code.Cancel))!;
        _decompiler = emitted is null ? null : new StateMachineDecompiler(emitted, compilation);
        var machines = emitted is null
            ? []
            : FindStateMachines.In(emitted.Symbols, _decompiler!.Metadata, compilation, code.Root);
        return machines.ToLookup(machine => machine.File, StringComparer.Ordinal);
    }

    private IEnumerable<LoweredMember> Lower(Listing listing, IEnumerable<StateMachine> machines)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var machine in machines.Where(machine => Holds(listing, machine)))
        {
            code.Cancel.ThrowIfCancellationRequested();
            // Regions nest: a member may be in several listings.
            var text = _lines.TryGetValue(machine, out var known)
                ? known
                : _lines[machine] = _decompiler!.LinesOf(machine);
            yield return LoweredMember.Of(listing.Key, Unique.Name(machine.Name, names.Add, " "), text);
        }
    }

    private static bool Holds(Listing listing, StateMachine machine) =>
        listing.Lines[0].Number <= machine.First && machine.Last <= listing.Lines[^1].Number;
}
