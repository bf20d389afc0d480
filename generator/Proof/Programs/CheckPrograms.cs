using System.Collections.Immutable;

namespace Generator.Proof.Programs;

/// <summary>What became of the programs.</summary>
/// <param name="AreWhole">Whether it is known of each of them that it compiles, or why not.</param>
internal sealed record CheckedPrograms(ImmutableArray<Problem> Problems, bool AreWhole);

/// <summary>
/// Makes sure that each program compiles with the command that its page tells readers to type. The tests compile all
/// files together, so they would not notice that one lacks another, or includes one with a <c>Main</c> of its own.
/// </summary>
internal static class CheckPrograms
{
    /// <param name="findings">Among them is the one that finds all files.</param>
    /// <param name="files">The files that the proof depends on.</param>
    /// <param name="silent">Paths of assemblies with source generators that add nothing to the code.</param>
    public static async Task<CheckedPrograms> Of(
        ImmutableArray<Finding> findings,
        ImmutableArray<HashedFile> files,
        IReadOnlySet<string> silent,
        ProgramStore store,
        BuildContext context
    )
    {
        var reading = findings.Where(finding => !finding.NeedsCompiler);
        var (found, faults) = await RunFindings.All(reading, Investigation.OfFiles(context.Root, context.Cancel));
        var code = found.Get<ExtractedCode>();
        // What is already a problem, such as an include that does not exist, is not told twice.
        var faulty = faults.Select(fault => fault.At.File).ToHashSet(StringComparer.Ordinal);
        var all = ProgramFiles.AllIn(code.Files, files);
        var stale = all.Where(program => context.Options.TestRuns != TestRuns.WhenStale || !store.Knows(program));
        var asked = Asked(code.Listings, context.Options.Keys);
        ImmutableArray<ProgramFiles> selected =
        [
            .. stale
                .Where(program => asked is null || program.Files.Any(asked.Contains))
                .Where(program => !program.Files.Any(faulty.Contains)),
        ];
        // Without new evidence for everything, it is enough that the compiler that is warm agrees.
        var warm = context.Options.TestRuns == TestRuns.WhenStale;
        var known = selected.Where(program => warm && !program.HasSettings).Select(store.ArgumentsOf);
        var again = await CompileWarm.All(known.OfType<CompiledProgram>(), silent, context.Cancel);
        var (compiled, problems) = await new CompilePrograms(warm, silent, context).All([
            .. selected.Where(program => !again.Contains(program.Path)),
        ]);
        foreach (var program in compiled)
        {
            store.Save(program);
        }

        var good = compiled.Select(program => program.Path).Concat(again).ToHashSet(StringComparer.Ordinal);
        foreach (var program in selected.Where(program => good.Contains(program.Path)))
        {
            store.Save(program);
        }

        store.Trim(all.Length);
        return new CheckedPrograms(problems, asked is null || all.Except(selected).All(store.Knows));
    }

    // Null if all are asked for.
    private static HashSet<string>? Asked(ImmutableArray<Listing> listings, ImmutableArray<string> keys) =>
        keys.IsDefaultOrEmpty
            ? null
            : listings
                .Where(listing => keys.Contains(listing.Key, StringComparer.Ordinal))
                .Select(listing => listing.At.File)
                .ToHashSet(StringComparer.Ordinal);
}
