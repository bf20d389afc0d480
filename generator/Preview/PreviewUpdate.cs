using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Generator.Preview;

/// <summary>What a browser is told.</summary>
/// <param name="Version">Version of the pages.</param>
internal sealed record PreviewUpdate(
    int Version,
    string Status,
    ImmutableArray<PreviewProblem> Problems,
    ImmutableArray<UnprovenListing> Unproven
)
{
    /// <param name="root">Absolute path of the series root.</param>
    public static PreviewUpdate Of(PreviewState state, string root)
    {
        var excerpts = new ReadExcerpts(root);
        return new(
            state.Version,
            state.Status,
            [.. state.Problems.Select(problem => PreviewProblem.Of(problem, excerpts.Of(problem), root))],
            state.Unproven
        );
    }
}

[JsonSerializable(typeof(PreviewUpdate))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class PreviewJson : JsonSerializerContext;
