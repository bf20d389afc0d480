namespace Generator.Listings;

/// <summary>Finds options of a <c>snippet:</c> line that its listing cannot fulfil.</summary>
internal static class CheckSnippet
{
    /// <param name="proof">Null if the listing is not proven; the reason is reported elsewhere.</param>
    public static IEnumerable<Problem> Of(SnippetBlock snippet, Listing listing, ListingProof? proof, Location at)
    {
        foreach (var (name, value) in snippet.Options)
        {
            if (name == SnippetOptions.Mark && !listing.Text.Contains(value ?? "\0", StringComparison.Ordinal))
            {
                yield return ListingProblems.MarksNothing.At(at, listing.Key, value ?? "");
            }
            else if (name == SnippetOptions.Measured && listing.Measured is null)
            {
                var file = Path.ChangeExtension(listing.At.File, ".measured.txt");
                yield return ListingProblems.NotMeasured.At(at, listing.Key, file);
            }
            else if (name == SnippetOptions.Output && proof is { Outputs.IsEmpty: true })
            {
                yield return ListingProblems.NoOutput.At(at, listing.Key);
            }
            else if (name == SnippetOptions.Output && proof is not null && Texts(proof) > 1)
            {
                var snapshots = proof.Outputs.Select(output => Path.GetFileName(output.From));
                yield return ListingProblems.TwoOutputs.At(at, listing.Key, snapshots);
            }
        }

        // docfx paths are relative to the article, so compare only the part from code/ on.
        if (
            snippet.Source is { } source
            && !source.Replace('\\', '/').EndsWith(listing.At.File, StringComparison.Ordinal)
        )
        {
            yield return ListingProblems.OtherFile.At(at, listing.Key, source, listing.At.File);
        }
    }

    private static int Texts(ListingProof proof) => proof.Outputs.DistinctBy(output => output.Observation.Text).Count();
}
