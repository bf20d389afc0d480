using System.Collections.Immutable;

namespace Generator.Lowering;

/// <summary>Shows what the compiler made of iterators and async methods: <c>{lowered}</c>.</summary>
internal sealed class LoweringPipeline : Pipeline
{
    public override ImmutableArray<Type> Reads => [typeof(Code)];

    public override ImmutableArray<Type> Makes => [typeof(ArticleStep)];

    public override IEnumerable<IDocument> Input(BuildContext context) =>
        [
            new FigureOption(ShowLowered.Option),
            new Finding<LoweredMember>(
                LowerListings.Name,
                LoweringJson.Default.ImmutableArrayLoweredMember,
                LowerListings.Of
            ),
        ];

    protected override IEnumerable<IDocument> Process(Documents documents, BuildContext context)
    {
        var members = documents
            .Get<Code>()
            .Findings.Of<LoweredMember>()
            .ToLookup(member => member.Key, StringComparer.Ordinal);
        return [new ArticleStep(article => ShowLowered.In(article, members))];
    }
}
