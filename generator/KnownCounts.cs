using System.Collections.Immutable;

namespace Generator;

/// <summary>
/// How often outcomes occurred in another proof run. They differ from run to run, so a site that is compared with the
/// checkout is made with its own.
/// </summary>
/// <param name="ByOutput">By the name of the output, in the order of its outcomes. They are only a claim.</param>
internal sealed record KnownCounts(ImmutableDictionary<string, ImmutableArray<int>> ByOutput) : IDocument;
