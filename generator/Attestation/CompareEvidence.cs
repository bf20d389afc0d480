using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Generator.Attestation;

/// <summary>Compares the evidence of a site with what the checkout shows.</summary>
internal static class CompareEvidence
{
    private const int Longest = 100;

    private const int Lead = 20;

    /// <param name="found">The evidence of the site; null if it cannot be read.</param>
    /// <param name="expected">What the checkout shows.</param>
    /// <param name="at">File of the evidence.</param>
    /// <returns>Empty if both say the same, in other bytes.</returns>
    public static ImmutableArray<Problem> Of(byte[]? found, ReadOnlySpan<byte> expected, Location at)
    {
        if (found is null)
        {
            return [VerificationProblems.UnreadableEvidence.At(at, "it is empty, or larger than 64 MB.")];
        }

        try
        {
            // Whatever the schema would refuse is not read.
            return JsonSerializer.Deserialize(found, SiteEvidenceJson.Default.SiteEvidence) is { } shown
                ? Differences(shown, JsonSerializer.Deserialize(expected, SiteEvidenceJson.Default.SiteEvidence)!)
                : [VerificationProblems.UnreadableEvidence.At(at, "it is null.")];
        }
        catch (JsonException exception)
        {
            var place = at with
            {
                Line = (int)Math.Min(exception.LineNumber ?? 0, int.MaxValue - 1) + 1,
                Column = (int)Math.Min(exception.BytePositionInLine ?? 0, int.MaxValue - 1) + 1,
            };
            return [VerificationProblems.UnreadableEvidence.At(place, exception.Message.Split('\n')[0])];
        }

        ImmutableArray<Problem> Differences(SiteEvidence shown, SiteEvidence expected)
        {
            var lines = Encoding.UTF8.GetString(found).Split('\n');
            var (ones, others) = (ByKey(shown), ByKey(expected));
            var keys = ones.Keys.Union(others.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal);
            return
            [
                .. Differing(Json(shown with { Listings = [] }), Json(expected with { Listings = [] }))
                    .Select(one => VerificationProblems.ChangedEvidence.At(at, one.Name) with { Detail = one.Detail }),
                .. from key in keys
                let differing = Differing(ones.GetValueOrDefault(key), others.GetValueOrDefault(key)).ToArray()
                where differing.Length > 0
                select VerificationProblems.ChangedListing.At(
                    at with
                    {
                        Line = LineOf(key, lines),
                    },
                    key,
                    !ones.ContainsKey(key) ? "it is missing there"
                        : !others.ContainsKey(key) ? "it is not here"
                        : string.Join(", ", differing.Select(one => one.Name))
                ) with
                {
                    Detail = string.Join('\n', differing.Select(one => one.Detail)),
                },
            ];
        }
    }

    // A key that occurs twice is one that differs.
    private static Dictionary<string, JsonObject> ByKey(SiteEvidence evidence) =>
        evidence
            .Listings.GroupBy(listing => listing.Key, StringComparer.Ordinal)
            .ToDictionary(
                same => same.Key,
                same =>
                    Json(evidence with { Listings = [.. same] })["listings"]!.AsArray() switch
                    {
                        [JsonObject only] => only.DeepClone().AsObject(),
                        var several => new JsonObject { ["key"] = $"{same.Key}, {several.Count} times" },
                    },
                StringComparer.Ordinal
            );

    private static JsonObject Json(SiteEvidence evidence) =>
        JsonSerializer.SerializeToNode(evidence, SiteEvidenceJson.Default.SiteEvidence)!.AsObject();

    private static IEnumerable<(string Name, string Detail)> Differing(JsonObject? one, JsonObject? other) =>
        from name in (one ?? []).Concat(other ?? []).Select(value => value.Key).Distinct(StringComparer.Ordinal)
        where !JsonNode.DeepEquals(one?[name], other?[name])
        let there = Text(one?[name])
        let here = Text(other?[name])
        let same = there.AsSpan().CommonPrefixLength(here)
        select (name, $"{name} there: {Around(same, there)}\n{name} here: {Around(same, here)}");

    private static string Text(JsonNode? value) => value?.ToJsonString() ?? "nothing";

    // A long value is shown from shortly before the place where it differs.
    private static string Around(int place, string text)
    {
        var from = text.Length > Longest ? Math.Max(place - Lead, 0) : 0;
        var to = Math.Min(from + Longest, text.Length);
        return $"{(from > 0 ? "…" : "")}{text[from..to]}{(to < text.Length ? "…" : "")}";
    }

    private static int LineOf(string key, string[] lines)
    {
        var written = $"\"key\": {JsonSerializer.Serialize(key, SiteEvidenceJson.Default.String)}";
        return Array.FindIndex(lines, line => line.Contains(written, StringComparison.Ordinal)) + 1 is > 0 and var line
            ? line
            : 1;
    }
}
