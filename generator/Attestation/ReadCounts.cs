using System.Collections.Immutable;
using System.Text.Json;

namespace Generator.Attestation;

/// <summary>Reads from the evidence of a site how often outcomes occurred. Anybody may have written it.</summary>
internal static class ReadCounts
{
    /// <summary>The largest evidence that is read.</summary>
    public const int MostBytes = 64 * 1024 * 1024;

    /// <param name="folder">Absolute path of the site; null if there is none to read.</param>
    /// <param name="path">Path of the evidence in the site.</param>
    public static KnownCounts From(string? folder, string path)
    {
        try
        {
            return
                folder is not null
                && new SiteFolder(folder).Read(path, MostBytes) is { } bytes
                && JsonSerializer.Deserialize(bytes, SiteEvidenceJson.Default.SiteEvidence) is { } evidence
                ? new KnownCounts(
                    evidence
                        .Listings.SelectMany(listing => listing.Outputs)
                        .Where(output => output.Counts is { IsDefault: false })
                        .DistinctBy(output => output.From)
                        .ToImmutableDictionary(output => output.From, output => output.Counts!.Value),
                    evidence
                        .Listings.Where(listing => listing.Repeated is not null)
                        .DistinctBy(listing => listing.Key)
                        .ToImmutableDictionary(listing => listing.Key, listing => listing.Repeated!),
                    evidence
                        .Listings.Where(listing => listing.Changes is { IsDefault: false })
                        .DistinctBy(listing => listing.Key)
                        .ToImmutableDictionary(
                            listing => listing.Key,
                            listing =>
                                listing.Changes!.Value.Select(change => change.In(listing.File)).ToImmutableArray()
                        )
                )
                : None(folder);
        }
        // The comparison tells what is wrong with it.
        catch (Exception exception) when (exception is JsonException or IOException or UnauthorizedAccessException)
        {
            return None(folder);
        }
    }

    private static KnownCounts None(string? folder) => new([], folder is null ? null : [], folder is null ? null : []);
}
