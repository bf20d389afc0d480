using System.Collections.Immutable;

namespace Generator.Tags;

/// <summary>Finds tags by name.</summary>
public sealed class TagIndex(ImmutableArray<Tag> tags) : IDocument
{
    private readonly Dictionary<string, Tag> _byName = tags.ToDictionary(tag => tag.Name, StringComparer.Ordinal);

    /// <returns>The tags of a page, in the order of all tags.</returns>
    public IEnumerable<Tag> Of(Page page) =>
        page
            .FrontMatter.Tags.Distinct(StringComparer.Ordinal)
            .Select(name => _byName.GetValueOrDefault(name))
            .OfType<Tag>()
            .OrderBy(tag => tag.SitePath, StringComparer.Ordinal);
}
