using System.Collections.Immutable;

namespace Generator.Repository;

/// <summary>Finds the commit that is built, and the day on which each input file last changed.</summary>
internal sealed class RepositoryPipeline : Pipeline
{
    public override ImmutableArray<Type> Reads => [typeof(SeriesSettings)];

    public override ImmutableArray<Type> Makes => [typeof(Commit), typeof(Revision), typeof(Changes)];

    public override async Task<IEnumerable<IDocument>> ProcessAsync(Documents documents, BuildContext context)
    {
        if (ReadRevision.CommitIn(context.Root) is not { } commit)
        {
            return [];
        }

        return ReadRevision.From(context.Root, documents.Get<SeriesSettings>().Repository) is { } revision
            ? [commit, revision, new Changes(await ReadChanges.From(context.Root, revision, context.Cancel))]
            : [commit];
    }
}
