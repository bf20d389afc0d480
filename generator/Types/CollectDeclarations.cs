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
            [.. types.Select(type => new DeclaredType(type.Name, type.Address, type.At.File))],
            types
                .SelectMany(Addresses)
                .ToImmutableDictionary(declared => declared.Id, declared => declared.Address, StringComparer.Ordinal)
        );
    }

    private static IEnumerable<(string Id, string Address)> Addresses(CodeType type) =>
        type.Members.Select(member => (member.Id, type.AddressOf(member))).Prepend((type.Id, type.Address));
}
