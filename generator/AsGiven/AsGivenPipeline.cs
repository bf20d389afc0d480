using System.Collections.Immutable;

namespace Generator.AsGiven;

/// <summary>Publishes the site as it was at each presentation of the talk, if the user asks for it.</summary>
/// <param name="pipelines">Returns the pipelines of the build, which build the old sites too.</param>
internal sealed class AsGivenPipeline(Func<ImmutableArray<Pipeline>> pipelines) : Pipeline
{
    // The proof of the newest site comes first, and two at once would take turns anyway.
    public override ImmutableArray<Type> Reads => [typeof(Presentation), typeof(SeriesSettings), typeof(Code)];

    public override ImmutableArray<Type> Makes => [typeof(Edition)];

    public override IEnumerable<IDocument> Input(BuildContext context) =>
        context.Options.Edition is { } folder ? [new OldEdition(folder)] : [];

    public override async Task<IEnumerable<IDocument>> ProcessAsync(Documents documents, BuildContext context) =>
        context.Options.AsGiven
            ? await new WriteEditions(pipelines(), documents.Get<SeriesSettings>(), context).Of(
                documents.Of<Presentation>()
            )
            : [];

    public override IEnumerable<IDocument> PostProcess(Site site, Documents files, BuildContext context) =>
        site.Of<Edition>().SelectMany(edition => edition.Files);
}
