using System.Collections.Immutable;

namespace Generator.Types;

/// <summary>Tells a search about the pages of types.</summary>
internal static class FindableTypes
{
    /// <param name="index">Path of the page of all types.</param>
    public static IEnumerable<Findable> In(ImmutableArray<CodeNamespace> namespaces, string index) =>
        namespaces
            .SelectMany(space => space.Types)
            .Select(Of)
            .Prepend(
                new Findable(FindableKind.Page, "All types", "", index, "Each type in the code, by namespace.", ["API"])
            );

    private static Findable Of(CodeType type) =>
        new(
            FindableKind.Type,
            type.Name,
            type.At.File,
            type.SitePath,
            string.Join('\n', type.Members.SelectMany(TextOf).Prepend(type.Card.Summary).Prepend(type.Card.Signature)),
            []
        );

    private static IEnumerable<string> TextOf(CodeMember member) => [member.Name, member.Card.Summary];
}
