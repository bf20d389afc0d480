namespace Generator.Lowering;

/// <summary>Finds out what the compiler made of the iterators and async methods in listings.</summary>
internal static class LowerListings
{
    public const string Name = "lowered";

    /// <returns>The members, listing by listing; the problems say why the code couldn't be compiled.</returns>
    public static async Task<Found> Of(Investigation code)
    {
        var extracted = code.Before.Get<ExtractedCode>();
        var listings = extracted.Listings.ToLookup(listing => listing.At.File, StringComparer.Ordinal);
        using var compiled = new CompiledMachines(code);
        var members = new List<LoweredMember>();
        foreach (var file in extracted.Files)
        {
            members.AddRange(
                await code.Known.Of(Name, file, LoweringJson.Default.ImmutableArrayLoweredMember, () =>
                    compiled.In(file.Path, listings[file.Path])
                )
            );
        }

        return new Found([.. members], compiled.Problems);
    }
}
