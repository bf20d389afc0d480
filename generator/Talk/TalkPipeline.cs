using Microsoft.AspNetCore.Components;

namespace Generator.Talk;

/// <summary>Publishes the page for speakers: an article with <c>form: talk</c>, and a list of presentations.</summary>
/// <typeparam name="TPage">The page of a talk.</typeparam>
internal sealed class TalkPipeline<TPage> : Pipeline
    where TPage : IComponent
{
    public override IEnumerable<IDocument> Input(BuildContext context) => ReadPresentations.From(context.Root);

    public override IEnumerable<IDocument> PostProcess(Site site, Documents files, BuildContext context) =>
        RenderPages.As<TPage>(site.Catalog.Of(Form.Talk), site, context.Components);
}
