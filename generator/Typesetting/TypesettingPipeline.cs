using System.Collections.Immutable;

namespace Generator.Typesetting;

/// <summary>
/// Sets curly quotes, apostrophes, dashes and ellipses in the text of articles. Code stays as it is. The steps
/// before this one see the characters that the author typed, and so do the ids of headings.
/// </summary>
internal sealed class TypesettingPipeline : Pipeline
{
    public override ImmutableArray<Type> Makes => [typeof(ArticleStep)];

    protected override IEnumerable<IDocument> Process(Documents documents, BuildContext context) =>
        [new ArticleStep(TypesetArticle.In)];
}
