using System.Security.Cryptography;
using System.Text;
using Proving;

namespace Generator.Attestation;

/// <summary>Describes for programs what proves the listings of a site.</summary>
internal static class DescribeEvidence
{
    /// <param name="schema">File name of the schema, which is beside the evidence.</param>
    /// <param name="drafts">Whether drafts are published too.</param>
    public static SiteEvidence Of(Site site, string schema, bool drafts)
    {
        var run = site.Code.Run;
        return new SiteEvidence(
            schema,
            run.Closure,
            run.Sdk,
            run.Runtime,
            run.Packages,
            run.Tests,
            [
                .. from shown in site.ShownListings.OrderBy(shown => shown.Listing.Key, StringComparer.Ordinal)
                let proof = shown.Proof
                where proof is not null
                select Of(shown.Listing, proof),
            ],
            drafts,
            site.Settings.BaseUrl?.Of(""),
            site.Find<Commit>()?.Hash
        );
    }

    private static ListingEvidence Of(Listing listing, ListingProof proof) =>
        new(
            listing.Key,
            listing.At.File,
            listing.Lines.Select(line => line.Number).FirstOrDefault(listing.At.Line),
            listing.Lines.Select(line => line.Number).LastOrDefault(listing.At.Line),
            Hash(listing.Text),
            proof.Contract,
            proof.Closure,
            proof.Executed,
            proof.Executable,
            proof.Exemptions,
            [.. proof.Tests.Select(test => new TestPlace(test.Name, test.At.File, test.At.Line))],
            [.. proof.Outputs.Select(Of)],
            proof.Repeated,
            proof.Changes is { } changes ? [.. changes.All.Select(ChangeEvidence.Of)] : null
        );

    private static OutputEvidence Of(Output output) =>
        new(
            output.From,
            Hash(output.Observation.Text),
            output.Observation switch
            {
                Counted counted => [.. counted.Outcomes.Select(outcome => outcome.Count)],
                Explored explored => [.. explored.Outcomes.Select(outcome => outcome.Schedules)],
                _ => null,
            }
        );

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
