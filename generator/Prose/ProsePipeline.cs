using System.Collections.Immutable;

namespace Generator.Prose;

/// <summary>Checks the wording of articles.</summary>
internal sealed class ProsePipeline : Pipeline
{
    public override ImmutableArray<Type> Reads => [typeof(SeriesSettings)];

    public override ImmutableArray<Type> Makes => [typeof(ArticleStep)];

    protected override IEnumerable<IDocument> Process(Documents documents, BuildContext context) =>
        [new ArticleStep(CheckProse.Without(documents.Get<SeriesSettings>().Avoid))];
}
