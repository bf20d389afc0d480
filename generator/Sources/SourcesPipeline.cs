using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;

namespace Generator.Sources;

/// <summary>Publishes a page for each code file that readers can open.</summary>
internal sealed class SourcesPipeline<TPage> : Pipeline
    where TPage : IComponent
{
    public override ImmutableArray<Type> Reads => [typeof(Code), typeof(Catalog)];

    public override ImmutableArray<Type> Makes => [typeof(Source), typeof(FilePage), typeof(Findable)];

    protected override IEnumerable<IDocument> Process(Documents documents, BuildContext context)
    {
        var (code, catalog) = (documents.Get<Code>(), documents.Get<Catalog>());
        var sources = FindSources.In(code, catalog.Pages);
        // Drafts are checked, too.
        var all = catalog.Pages.Length == catalog.All.Length ? sources : FindSources.In(code, catalog.All);
        return
        [
            .. sources,
            .. sources.Select(source => new FilePage(source.File.Path)),
            .. FindableFiles.Of(sources, code),
            .. CheckNames.Of(all),
        ];
    }

    public override IEnumerable<IDocument> PostProcess(Site site, Documents files, BuildContext context) =>
        RenderPages.As<TPage>(site.Of<Source>(), site, context.Components);
}
