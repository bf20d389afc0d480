using System.Collections.Immutable;

namespace Generator.CrossReferences;

/// <summary>Resolves links by id, <c>xref:id</c>, to anything that another feature has given an id.</summary>
internal sealed class CrossReferencesPipeline : Pipeline
{
    public override ImmutableArray<Type> Reads => [typeof(CrossReference)];

    public override ImmutableArray<Type> Makes => [typeof(ArticleStep)];

    protected override IEnumerable<IDocument> Process(Documents documents, BuildContext context)
    {
        var references = new ReferenceIndex(documents.Of<CrossReference>());
        return [new ArticleStep(article => LinkReferences.Into(article, references))];
    }
}
