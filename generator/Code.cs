using System.Collections.Immutable;

namespace Generator;

/// <summary>Everything under <c>code/</c> that articles can quote, with the results of the proof run.</summary>
public sealed class Code : IDocument
{
    private readonly Dictionary<string, Listing> _byKey;

    private readonly Dictionary<string, ListingProof> _proofs;

    private readonly ColourLines _lines;

    private readonly Dictionary<string, CodeFile> _byPath;

    /// <param name="findings">What features found in the code; always includes a <see cref="ExtractedCode"/>.</param>
    /// <param name="tests">All tests of listings. If one has not passed, there is a problem, and no site.</param>
    public Code(Documents findings, IEnumerable<ListingProof> proofs, ImmutableArray<ProvingTest> tests, ProofRun run)
    {
        Tests = tests;
        Findings = findings;
        Run = run;
        _byKey = Listings
            .DistinctBy(listing => listing.Key)
            .ToDictionary(listing => listing.Key, StringComparer.Ordinal);
        _byPath = Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        _proofs = proofs.DistinctBy(proof => proof.Key).ToDictionary(proof => proof.Key, StringComparer.Ordinal);
        _lines = ColourLines.From(findings);
    }

    /// <summary>What features found in the code, by kind.</summary>
    public Documents Findings { get; }

    /// <summary>The proof run that the proofs come from.</summary>
    public ProofRun Run { get; }

    /// <summary>All tests under <c>tests/listings</c>.</summary>
    public ImmutableArray<ProvingTest> Tests { get; }

    /// <summary>In order of file and line. Keys can repeat, which is reported as a problem.</summary>
    public ImmutableArray<Listing> Listings => Findings.Get<ExtractedCode>().Listings;

    /// <summary>All C# files under <c>code/</c>, with or without listings.</summary>
    public ImmutableArray<CodeFile> Files => Findings.Get<ExtractedCode>().Files;

    public IEnumerable<string> Keys => _byKey.Keys;

    public Listing? Find(string key) => _byKey.GetValueOrDefault(key);

    public CodeFile? FileAt(string path) => _byPath.GetValueOrDefault(path);

    /// <returns>Null if the listing is not proven.</returns>
    public ListingProof? ProofOf(string key) => _proofs.GetValueOrDefault(key);

    /// <summary>The lines of a listing, with the kind of each character.</summary>
    public ImmutableArray<ColouredLine> LinesOf(Listing listing) => _lines.Of(listing);

    /// <summary>The lines of a whole file, with the kind of each character.</summary>
    public ImmutableArray<ColouredLine> LinesOf(CodeFile file) => _lines.Of(file);
}

/// <summary>The files under <c>code/</c>, and the listings cut from them.</summary>
public sealed record ExtractedCode(ImmutableArray<Listing> Listings, ImmutableArray<CodeFile> Files) : IDocument;
