using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;

namespace Generator.Tags;

/// <summary>Publishes a page for each tag, with its articles, and a page of all tags.</summary>
/// <typeparam name="TTag">The page of a tag.</typeparam>
/// <typeparam name="TIndex">The page of all tags.</typeparam>
internal sealed class TagsPipeline<TTag, TIndex> : Pipeline
    where TTag : IComponent
    where TIndex : IComponent
{
    public override ImmutableArray<Type> Reads => [typeof(Catalog)];

    public override ImmutableArray<Type> Makes => [typeof(Tag), typeof(TagIndex)];

    protected override IEnumerable<IDocument> Process(Documents documents, BuildContext context)
    {
        var catalog = documents.Get<Catalog>();
        var tags = GroupTags.In(catalog.Pages);
        return [.. tags, new TagIndex(tags), .. CheckTags.In(GroupTags.In(catalog.All))];
    }

    public override IEnumerable<IDocument> PostProcess(Site site, Documents files, BuildContext context)
    {
        var tags = site.Of<Tag>();
        return
        [
            .. RenderPages.As<TTag>(tags.SelectMany(tag => TagPart.In(tag, site.Settings)), site, context.Components),
            .. RenderPages.As<TIndex>(TagsPart.In(tags, site.Settings), site, context.Components),
        ];
    }
}
