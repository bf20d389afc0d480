using Microsoft.AspNetCore.Components;

namespace Generator.Redirects;

/// <summary>Publishes a page at each former path that redirects to the current one.</summary>
/// <typeparam name="TPage">The page at a former path.</typeparam>
internal sealed class RedirectsPipeline<TPage> : Pipeline
    where TPage : IComponent
{
    public override bool ReadsFiles => true;

    public override IEnumerable<IDocument> PostProcess(Site site, Documents files, BuildContext context) =>
        [
            .. RenderPages.As<TPage>(site.Catalog.Pages.SelectMany(Redirect.From), site, context.Components),
            .. CheckRedirects.In(site.Catalog.All, files.Of<OutputFile>()),
        ];
}
