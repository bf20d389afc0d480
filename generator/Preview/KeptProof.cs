using System.Collections.Immutable;

namespace Generator.Preview;

/// <summary>
/// Stands in the place of the proof while a preview runs. Articles are rendered with the last listings that are proven,
/// while a proof run goes on for those that have been saved since.
/// </summary>
/// <param name="proof">The pipeline that proves.</param>
internal sealed class KeptProof(Pipeline proof) : Pipeline
{
    private ImmutableArray<IDocument> _kept = [];

    private ImmutableArray<Problem> _problems = [];

    private Documents? _findings;

    public override ImmutableArray<Type> Reads => proof.Reads;

    public override ImmutableArray<Type> Makes => proof.Makes;

    public override IEnumerable<IDocument> Input(BuildContext context) => proof.Input(context);

    public override async Task<IEnumerable<IDocument>> ProcessAsync(Documents documents, BuildContext context)
    {
        _findings = documents;
        if (_kept.IsEmpty)
        {
            await Renew(context);
        }

        return [.. _kept, .. _problems];
    }

    /// <summary>Proves the code as it is now. If that fails, the last listings that were proven stay.</summary>
    public async Task Renew(BuildContext context)
    {
        using var turn = await BuildLock.Take(
            context.Root,
            () => context.Progress.Report(new Step(Phase.Process, Name, BuildLock.Waiting)),
            context.Cancel
        );
        ImmutableArray<IDocument> made = [.. await proof.ProcessAsync(_findings!, context)];
        context.Cancel.ThrowIfCancellationRequested();
        var problems = new Documents(made).Of<Problem>();
        if (problems.IsEmpty || _kept.IsEmpty)
        {
            _kept = [.. made.Where(document => document is not Problem)];
        }

        _problems = problems;
    }

    /// <summary>The listings whose text is no longer that of the last ones that were proven.</summary>
    public async Task<ImmutableArray<UnprovenListing>> Unproven(BuildContext context)
    {
        // Before the first proof there is nothing to compare with.
        if (new Documents(_kept).Find<Code>() is not { } code || _findings is null)
        {
            return [];
        }

        var reading = _findings.Of<Finding>().Where(finding => !finding.NeedsCompiler);
        var (found, _) = await RunFindings.All(reading, Investigation.OfFiles(context.Root, context.Cancel));
        var proven = code.Listings.ToDictionary(listing => listing.Key, one => one.Text, StringComparer.Ordinal);
        return
        [
            .. from listing in found.Find<ExtractedCode>()?.Listings ?? []
            where proven.TryGetValue(listing.Key, out var text) && text != listing.Text
            select new UnprovenListing(listing.Key, listing.Text),
        ];
    }

    /// <summary>Says why the code could not be proven. The last listings that were proven stay.</summary>
    public void Fail(Problem problem) => _problems = [problem];

    public override IEnumerable<IDocument> PostProcess(Site site, Documents files, BuildContext context) =>
        proof.PostProcess(site, files, context);
}
