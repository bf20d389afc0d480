using System.Collections.Immutable;

namespace Generator.Cards;

/// <summary>Adds a card for each name in the code to every page that shows the name.</summary>
internal sealed class CardsPipeline : Pipeline
{
    public override ImmutableArray<Type> Reads => [typeof(Code)];

    public override ImmutableArray<Type> Makes => [typeof(ArticleStep)];

    public override IEnumerable<IDocument> Input(BuildContext context) =>
        [new Finding<NamedCode>(FindNames.Name, CardsJson.Default.ImmutableArrayNamedCode, FindNames.Of)];

    protected override IEnumerable<IDocument> Process(Documents documents, BuildContext context) =>
        documents.Get<Code>().Findings.Find<NamedCode>() is { } named
            ? [new ArticleStep(article => NumberCards.In(article, named))]
            : [];
}
