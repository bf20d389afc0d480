using System.Collections.Immutable;

namespace Generator.Proof;

/// <summary>Proves the listings, from fresh evidence or with one test run.</summary>
internal sealed class ProofPipeline<TPage> : Pipeline
    where TPage : Microsoft.AspNetCore.Components.IComponent
{
    public override ImmutableArray<Type> Reads => [typeof(Finding), typeof(KnownCounts)];

    private const string Page = "proof/index.html";

    public override ImmutableArray<Type> Makes => [typeof(Code), typeof(Recorded)];

    public override IEnumerable<IDocument> Input(BuildContext context) =>
        ReadFaults
            .In(context.Root, [])
            .OfType<IDocument>()
            .Append(
                new Findable(
                    FindableKind.Page,
                    "How this is proven",
                    "",
                    Page,
                    "No listing on this site can fail to run: what that means, how it is checked, with the evidence, "
                        + "and how you check it yourself.",
                    ["proof", "evidence", "how listings are proven", "tests"]
                )
            );

    public override Task<IEnumerable<IDocument>> ProcessAsync(Documents documents, BuildContext context) =>
        ProveListings.In(documents.Of<Finding>(), documents.Find<KnownCounts>() ?? new KnownCounts([]), context);

    public override IEnumerable<IDocument> PostProcess(Site site, Documents files, BuildContext context) =>
        [RenderPages.As<TPage>(Page, site, context.Components)];
}
