using System.Collections.Immutable;
using Generator.Proof.Playground;

namespace Generator.Proof;

/// <summary>Proves the listings, from fresh evidence or with one test run.</summary>
internal sealed class ProofPipeline<TPage> : Pipeline
    where TPage : Microsoft.AspNetCore.Components.IComponent
{
    public override ImmutableArray<Type> Reads => [typeof(Finding), typeof(KnownCounts), typeof(PlaygroundProject)];

    private const string Page = "proof/index.html";

    public override ImmutableArray<Type> Makes =>
        [typeof(Code), typeof(Recorded), typeof(PlaygroundRuntime), typeof(PlayedProgram)];

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

    public override async Task<IEnumerable<IDocument>> ProcessAsync(Documents documents, BuildContext context)
    {
        var (findings, counts) = (documents.Of<Finding>(), documents.Find<KnownCounts>() ?? new KnownCounts([]));
        var proving = ProveListings.In(findings, counts, context);
        var playing = RunInPlayground.Beside(proving, findings, documents.Find<PlaygroundProject>(), context);
        // Even if one of them fails: nothing goes on in the background after this.
        await Task.WhenAll(proving, playing);
        return [.. await proving, .. await playing];
    }

    public override IEnumerable<IDocument> PostProcess(Site site, Documents files, BuildContext context) =>
        [RenderPages.As<TPage>(Page, site, context.Components)];
}
