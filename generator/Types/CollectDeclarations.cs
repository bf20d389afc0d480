using System.Collections.Immutable;

namespace Generator.Types;

/// <summary>Makes the paths of types and members available to other features.</summary>
internal static class CollectDeclarations
{
    public static Declarations All(ImmutableArray<CodeNamespace> namespaces, string index)
    {
        var types = namespaces.SelectMany(space => space.Types).ToArray();
        return new Declarations(
            index,
            [.. types.Select(type => new DeclaredType(type.Name, type.SitePath, type.At.File))],
            types
                .SelectMany(Targets)
                .ToImmutableDictionary(declared => declared.Id, declared => declared.Target, StringComparer.Ordinal)
        );
    }

    private static IEnumerable<(string Id, string Target)> Targets(CodeType type) =>
        type.Members.Select(member => (member.Id, type.TargetOf(member))).Prepend((type.Id, type.SitePath));
}
