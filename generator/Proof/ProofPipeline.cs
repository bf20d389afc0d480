using System.Collections.Immutable;

namespace Generator.Proof;

/// <summary>Proves the listings, from fresh evidence or with one test run.</summary>
internal sealed class ProofPipeline<TPage> : Pipeline
    where TPage : Microsoft.AspNetCore.Components.IComponent
{
    public override ImmutableArray<Type> Reads => [typeof(Finding), typeof(KnownCounts)];

    public override ImmutableArray<Type> Makes => [typeof(Code), typeof(Recorded)];

    public override IEnumerable<IDocument> Input(BuildContext context) =>
        Folder
            .Links(context.Root, "code")
            .Concat(Folder.Links(context.Root, "tests"))
            .Select(link => EvidenceProblems.LinkInCode.At(new Location(link)));

    public override Task<IEnumerable<IDocument>> ProcessAsync(Documents documents, BuildContext context) =>
        ProveListings.In(documents.Of<Finding>(), documents.Find<KnownCounts>() ?? new KnownCounts([]), context);

    public override IEnumerable<IDocument> PostProcess(Site site, Documents files, BuildContext context) =>
        [RenderPages.As<TPage>("proof/index.html", site, context.Components)];
}
