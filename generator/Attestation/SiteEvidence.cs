using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Proving;

namespace Generator.Attestation;

/// <summary>What <c>proof/evidence.json</c> says about a site. docs/evidence.md explains the values.</summary>
[JsonSchema("evidence", "Evidence: proof/evidence.json", "evidence.md", typeof(SiteEvidenceJson))]
internal sealed record SiteEvidence(
    [property: JsonPropertyName("$schema")] string Schema,
    [property: RegularExpression(SiteEvidence.Sha256)] string Closure,
    string Sdk,
    string Runtime,
    ImmutableArray<Package> Packages,
    int Tests,
    ImmutableArray<ListingEvidence> Listings,
    bool Drafts = false,
    string? Address = null,
    [property: RegularExpression("^([0-9a-f]{40}|[0-9a-f]{64})$")] string? Commit = null
)
{
    internal const string Sha256 = "^[0-9a-f]{64}$";
}

/// <summary>What is known about one listing.</summary>
internal sealed record ListingEvidence(
    string Key,
    string File,
    int FirstLine,
    int LastLine,
    [property: RegularExpression(SiteEvidence.Sha256)] string Sha256,
    Contract Contract,
    [property: RegularExpression(SiteEvidence.Sha256)] string Closure,
    int Executed,
    int Executable,
    ImmutableArray<Exemption> Exemptions,
    ImmutableArray<TestPlace> Tests,
    ImmutableArray<OutputEvidence> Outputs,
    RepeatedRuns? Repeated = null,
    ImmutableArray<ChangeEvidence>? Changes = null
);

/// <summary>What became of a change of a listing that was tried.</summary>
internal sealed record ChangeEvidence(
    int Line,
    int Column,
    int EndLine,
    string Before,
    string After,
    Fate Fate,
    string By,
    string Message
)
{
    public static ChangeEvidence Of(TriedChange change) =>
        new(
            change.At.Line,
            change.At.Column,
            change.EndLine,
            change.Before,
            change.After,
            change.Fate,
            change.By,
            change.Message
        );

    /// <param name="file">File of the listing.</param>
    public TriedChange In(string file) =>
        new(new Location(file, Line, Column), EndLine, Before, After, Fate, By, Message);
}

/// <summary>Where a test is.</summary>
internal sealed record TestPlace(string Name, string File, int Line);

/// <summary>What is known about one output of a listing.</summary>
/// <param name="Counts">How often each outcome occurred; null if there are none to count.</param>
internal sealed record OutputEvidence(
    string From,
    [property: RegularExpression(SiteEvidence.Sha256)] string Sha256,
    ImmutableArray<int>? Counts = null
);

/// <summary>Reads nothing that the schema would refuse.</summary>
[JsonSerializable(typeof(SiteEvidence))]
[JsonSourceGenerationOptions(
    AllowDuplicateProperties = false,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NewLine = "\n",
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    UseStringEnumConverter = true,
    WriteIndented = true
)]
internal sealed partial class SiteEvidenceJson : JsonSerializerContext;
