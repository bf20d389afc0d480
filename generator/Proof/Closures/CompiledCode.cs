using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;

namespace Generator.Proof.Closures;

/// <summary>An assembly of the compiled code.</summary>
internal sealed record CompiledPart(CompiledAssembly Assembly, DeclaringFiles Files, ReadReferences References);

/// <summary>The compiled code and its tests: which file declares what, and what refers to it.</summary>
internal sealed class CompiledCode
{
    private readonly Dictionary<
        (string Assembly, string Type),
        (CompiledPart Part, TypeDefinitionHandle Type)
    > _types = [];

    /// <param name="root">Absolute path of the series root.</param>
    public CompiledCode(IEnumerable<CompiledAssembly> assemblies, string root)
    {
        Parts =
        [
            .. assemblies.Select(one => new CompiledPart(one, new DeclaringFiles(one, root), new ReadReferences(one))),
        ];
        foreach (var part in Parts)
        {
            foreach (var type in part.Assembly.Metadata.TypeDefinitions)
            {
                _types[(part.Assembly.Name, TypeName.Of(type, part.Assembly.Metadata))] = (part, type);
            }
        }
    }

    public ImmutableArray<CompiledPart> Parts { get; }

    /// <summary>The files that declare what an assembly refers to; none if it is from a library.</summary>
    public IEnumerable<string> FilesOf(EntityHandle referred, CompiledPart from) =>
        referred.Kind switch
        {
            HandleKind.TypeDefinition => from.Files.Of((TypeDefinitionHandle)referred),
            HandleKind.MethodDefinition => from.Files.Of(
                from.Assembly.Metadata.GetMethodDefinition((MethodDefinitionHandle)referred).GetDeclaringType()
            ),
            HandleKind.TypeReference when Find((TypeReferenceHandle)referred, from) is var (part, type) =>
                part.Files.Of(type),
            _ => [],
        };

    /// <summary>Types and constants, by their simple names, each with the files that declare it.</summary>
    public ILookup<string, string> Named(bool constants) =>
        (
            from part in Parts
            let metadata = part.Assembly.Metadata
            from type in metadata.TypeDefinitions
            from name in constants ? Constants(metadata, type) : [SimpleName(metadata, type)]
            from file in part.Files.Of(type)
            select (name, file)
        )
            .Distinct()
            .ToLookup(pair => pair.name, pair => pair.file, StringComparer.Ordinal);

    private (CompiledPart Part, TypeDefinitionHandle Type)? Find(TypeReferenceHandle handle, CompiledPart from)
    {
        var metadata = from.Assembly.Metadata;
        var type = metadata.GetTypeReference(handle);
        var (outermost, name) = (type, TypeName.Of(type.Namespace, type.Name, metadata));
        while (outermost.ResolutionScope.Kind == HandleKind.TypeReference)
        {
            outermost = metadata.GetTypeReference((TypeReferenceHandle)outermost.ResolutionScope);
            name = $"{TypeName.Of(outermost.Namespace, outermost.Name, metadata)}+{name}";
        }

        return
            outermost.ResolutionScope is { Kind: HandleKind.AssemblyReference } assembly
            && _types.TryGetValue(
                (metadata.GetString(metadata.GetAssemblyReference((AssemblyReferenceHandle)assembly).Name), name),
                out var found
            )
            ? found
            : null;
    }

    private static IEnumerable<string> Constants(MetadataReader metadata, TypeDefinitionHandle type) =>
        metadata
            .GetTypeDefinition(type)
            .GetFields()
            .Select(metadata.GetFieldDefinition)
            .Where(field => field.Attributes.HasFlag(FieldAttributes.Literal))
            .Select(field => metadata.GetString(field.Name));

    private static string SimpleName(MetadataReader metadata, TypeDefinitionHandle type) =>
        metadata.GetString(metadata.GetTypeDefinition(type).Name).Split('`')[0];
}
