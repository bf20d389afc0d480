using System.Text.Json;

namespace Generator.Attestation;

/// <summary>
/// Publishes the proof for programs: the evidence, a statement about all files, and a badge. Compares a site with them.
/// </summary>
/// <param name="drawBadge">Draws how many listings are proven of how many, as SVG.</param>
internal sealed class AttestationPipeline(Func<int, int, string> drawBadge) : Pipeline
{
    private const string Evidence = "proof/evidence.json";

    private const string Schema = "evidence.schema.json";

    private const string SchemaPath = $"proof/{Schema}";

    private const string Statement = "proof/statement.json";

    private const string Badge = "proof/badge.svg";

    public override IEnumerable<IDocument> Input(BuildContext context) =>
        [
            ReadCounts.From(context.Options.Compared, Evidence),
            new ProofFile(
                Evidence,
                "The evidence",
                "each listing with its file, its tests, its contract, and the hashes of its text and of its outputs"
            ),
            new ProofFile(SchemaPath, "Its JSON schema", "which values the evidence has, and what they mean"),
            new ProofFile(
                Statement,
                "A statement about all files",
                "the hash of each file of this site, in the form of in-toto, which a release can sign"
            ),
            new ProofFile(Badge, "A badge", "a small image that says how many listings are proven"),
        ];

    public override IEnumerable<IDocument> PostProcess(Site site, Documents files, BuildContext context)
    {
        var evidence = DescribeEvidence.Of(site, Schema, context.Options.Drafts);
        return
        [
            OutputFile.OnDemand(Evidence, () =>
                JsonSerializer.Serialize(evidence, SiteEvidenceJson.Default.SiteEvidence) + "\n"
            ),
            new OutputFile(SchemaPath, ReadSchema.Bytes()),
            OutputFile.Of(Badge, drawBadge(evidence.Listings.Length, site.Listings.Length)),
            new ClosingFile(Statement, all => BuildStatement.Of(all, evidence, Evidence)),
        ];
    }

    public override IEnumerable<Problem> Output(Documents files, BuildContext context) =>
        context.Options.Compared is { } folder ? new CompareSite(files, folder, Evidence, context).Problems() : [];
}
