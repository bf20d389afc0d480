using System.Reflection.Metadata;

namespace Generator.Proof.Closures;

/// <summary>
/// Finds what the parts of its own file refer to that a test can reach: everything but the tests that it does not call.
/// </summary>
/// <param name="tests">All tests of the assembly.</param>
internal sealed class TestParts(CompiledPart part, HashSet<MethodDefinitionHandle> tests)
{
    private readonly MetadataReader _metadata = part.Assembly.Metadata;

    private readonly ILookup<string, TypeDefinitionHandle> _types = (
        from type in part.Assembly.Metadata.TypeDefinitions
        where !part.Assembly.IsGenerated(type)
        from file in part.Files.Of(type).Distinct()
        select (file, type)
    ).ToLookup(pair => pair.file, pair => pair.type, StringComparer.Ordinal);

    /// <param name="file">The file that declares the test.</param>
    public IEnumerable<EntityHandle> Of(MethodDefinitionHandle test, string file)
    {
        var own = _types[file].ToHashSet();
        var found = own.SelectMany(part.References.Of).ToHashSet();
        var seen = new HashSet<EntityHandle>();
        var open = new Queue<MethodDefinitionHandle>(own.SelectMany(Methods).Where(IsAlwaysReached).Append(test));
        while (open.TryDequeue(out var method))
        {
            if (!seen.Add(method))
            {
                continue;
            }

            foreach (var referred in part.References.Of(method))
            {
                found.Add(referred);
                foreach (var next in PartsOf(referred))
                {
                    open.Enqueue(next);
                }
            }
        }

        return found;

        bool IsAlwaysReached(MethodDefinitionHandle method) =>
            !tests.Contains(method) && !part.Assembly.IsGenerated(method) && part.Files.Of(method).Contains(file);

        IEnumerable<MethodDefinitionHandle> PartsOf(EntityHandle referred)
        {
            var called = referred.Kind == HandleKind.MethodDefinition ? (MethodDefinitionHandle)referred : default;
            var type = called.IsNil
                ? referred.Kind == HandleKind.TypeDefinition
                    ? (TypeDefinitionHandle)referred
                    : default
                : _metadata.GetMethodDefinition(called).GetDeclaringType();
            if (type.IsNil || !part.Files.Of(type).Contains(file))
            {
                return [];
            }

            if (!part.Assembly.IsGenerated(type) || (IsShared(type) && !called.IsNil))
            {
                return called.IsNil ? [] : [called];
            }

            if (IsShared(type) || !seen.Add(type))
            {
                return [];
            }

            found.UnionWith(part.References.Of(type));
            return Methods(type);
        }
    }

    private IEnumerable<MethodDefinitionHandle> Methods(TypeDefinitionHandle type) =>
        _metadata.GetTypeDefinition(type).GetMethods();

    // The lambdas of all methods that capture nothing. A reference to it alone says nothing, unless it is generic:
    // then nobody knows which method is meant.
    private bool IsShared(TypeDefinitionHandle type) =>
        _metadata.GetTypeDefinition(type) is var definition
        && definition.GetGenericParameters().Count == 0
        && _metadata.StringComparer.Equals(definition.Name, "<>c");
}
