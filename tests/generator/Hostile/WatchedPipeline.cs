using System.Collections.Immutable;
using Generator.Build;

namespace Generator.Tests.Hostile;

/// <summary>Runs another pipeline, and keeps what it was given, for tests that run it once more.</summary>
internal sealed class WatchedPipeline(Pipeline pipeline) : Pipeline
{
    public Documents Given { get; private set; } = new([]);

    public override ImmutableArray<Type> Reads => [.. pipeline.Reads, typeof(Finding)];

    public override ImmutableArray<Type> Makes => pipeline.Makes;

    public override Task<IEnumerable<IDocument>> ProcessAsync(Documents documents, BuildContext context)
    {
        Given = documents;
        return pipeline.ProcessAsync(documents, context);
    }
}
