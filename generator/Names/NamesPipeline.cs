using System.Collections.Immutable;

namespace Generator.Names;

/// <summary>Checks that each name in a code span that looks like C# is one that the compiler knows.</summary>
internal sealed class NamesPipeline : Pipeline
{
    public override ImmutableArray<Type> Reads => [typeof(Code)];

    public override ImmutableArray<Type> Makes => [typeof(ArticleStep)];

    public override IEnumerable<IDocument> Input(BuildContext context) =>
        [new Finding<Vocabulary>("vocabulary", NamesJson.Default.ImmutableArrayVocabulary, FindVocabulary.Of)];

    protected override IEnumerable<IDocument> Process(Documents documents, BuildContext context)
    {
        // Without a proof, nothing is known of the code.
        if (documents.Get<Code>().Findings.Find<Vocabulary>() is not { } vocabulary)
        {
            return [];
        }

        var known = vocabulary.Unpack();
        return [new ArticleStep(article => CheckNames.In(article, known))];
    }
}
