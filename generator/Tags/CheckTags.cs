using System.Collections.Immutable;

namespace Generator.Tags;

/// <summary>Finds tags that can't have a page, and tags with two spellings.</summary>
internal static class CheckTags
{
    private static readonly string[] NoNames = ["tags/.html", "tags/index.html"];

    public static IEnumerable<Problem> In(ImmutableArray<Tag> tags) =>
        [
            .. tags.Where(tag =>
                    NoNames.Contains(tag.SitePath, StringComparer.Ordinal) || !PortableName.IsPath(tag.SitePath)
                )
                .Select(tag => TagProblems.InvalidTagName.At(At(tag), tag.Name)),
            .. from same in tags.GroupBy(tag => tag.SitePath, StringComparer.Ordinal)
            let first = same.First()
            from tag in same.Skip(1)
            select TagProblems.SameTag.At(At(tag), tag.Name, first.Name, At(first).File),
        ];

    private static Location At(Tag tag) => new(tag.Pages[0].Source.Path);
}
