using System.Reflection.Metadata;

namespace Generator.Proof;

/// <summary>Names of types in an assembly, as xUnit has them: Namespace.Outer+Inner.</summary>
internal static class TypeName
{
    public static string Of(TypeDefinitionHandle handle, MetadataReader metadata)
    {
        var type = metadata.GetTypeDefinition(handle);
        var name = Of(type.Namespace, type.Name, metadata);
        return type.IsNested ? $"{Of(type.GetDeclaringType(), metadata)}+{name}" : name;
    }

    public static string Of(StringHandle space, StringHandle name, MetadataReader metadata) =>
        space.IsNil ? metadata.GetString(name) : $"{metadata.GetString(space)}.{metadata.GetString(name)}";
}
