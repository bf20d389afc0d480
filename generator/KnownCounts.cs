using System.Collections.Immutable;

namespace Generator;

/// <summary>
/// How often outcomes occurred in another proof run. They differ from run to run, so a site that is compared with the
/// checkout is made with its own.
/// </summary>
/// <param name="ByOutput">By the name of the output, in the order of its outcomes. They are only a claim.</param>
/// <param name="Repeated">
/// How the repeated runs of listings came out, by their keys, which is a claim too; null if no site is compared.
/// </param>
/// <param name="Changes">What became of changes of listings, by their keys; a claim, and null in the same way.</param>
internal sealed record KnownCounts(
    ImmutableDictionary<string, ImmutableArray<int>> ByOutput,
    ImmutableDictionary<string, RepeatedRuns>? Repeated = null,
    ImmutableDictionary<string, ImmutableArray<TriedChange>>? Changes = null
) : IDocument;
