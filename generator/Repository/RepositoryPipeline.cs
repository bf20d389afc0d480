using System.Collections.Immutable;

namespace Generator.Repository;

/// <summary>Finds the commit that is built, and the day on which each input file last changed.</summary>
internal sealed class RepositoryPipeline : Pipeline
{
    public override ImmutableArray<Type> Reads => [typeof(SeriesSettings)];

    public override ImmutableArray<Type> Makes => [typeof(Revision), typeof(Changes)];

    public override async Task<IEnumerable<IDocument>> ProcessAsync(Documents documents, BuildContext context)
    {
        if (ReadRevision.From(context.Root, documents.Get<SeriesSettings>().Repository) is not { } revision)
        {
            return [];
        }

        return [revision, new Changes(await ReadChanges.From(context.Root, revision, context.Cancel))];
    }
}
