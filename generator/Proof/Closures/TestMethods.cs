using System.Reflection;
using System.Reflection.Metadata;

namespace Generator.Proof.Closures;

/// <summary>A test of a compiled assembly.</summary>
/// <param name="Type">The class that runs it, which can derive from the one that declares it.</param>
internal sealed record TestMethod(TypeDefinitionHandle Type, MethodDefinitionHandle Method);

/// <summary>Finds the tests of a compiled assembly.</summary>
internal static class TestMethods
{
    public static IEnumerable<TestMethod> In(CompiledAssembly assembly)
    {
        var metadata = assembly.Metadata;
        return from type in metadata.TypeDefinitions
            where !metadata.GetTypeDefinition(type).Attributes.HasFlag(TypeAttributes.Abstract)
            from owner in WithBases(type, metadata)
            from method in metadata.GetTypeDefinition(owner).GetMethods()
            where metadata.GetMethodDefinition(method).GetCustomAttributes().Any(one => IsFact(one, metadata))
            select new TestMethod(type, method);
    }

    private static IEnumerable<TypeDefinitionHandle> WithBases(TypeDefinitionHandle type, MetadataReader metadata)
    {
        var references = new SignatureTypes();
        EntityHandle next = type;
        while (!next.IsNil && next.Kind is HandleKind.TypeDefinition or HandleKind.TypeSpecification)
        {
            var owner =
                next.Kind == HandleKind.TypeDefinition
                    ? next
                    : metadata.GetTypeSpecification((TypeSpecificationHandle)next).DecodeSignature(references, null)[0];
            if (owner.Kind != HandleKind.TypeDefinition)
            {
                yield break;
            }

            yield return (TypeDefinitionHandle)owner;
            next = metadata.GetTypeDefinition((TypeDefinitionHandle)owner).BaseType;
        }
    }

    private static bool IsFact(CustomAttributeHandle attribute, MetadataReader metadata) =>
        metadata.GetCustomAttribute(attribute).Constructor switch
        {
            { Kind: HandleKind.MethodDefinition } own => IsFact(
                metadata.GetMethodDefinition((MethodDefinitionHandle)own).GetDeclaringType(),
                metadata
            ),
            var other => IsFact(metadata.GetMemberReference((MemberReferenceHandle)other).Parent, metadata),
        };

    // The name tells, because the libraries that declare the others are not opened.
    private static bool IsFact(EntityHandle type, MetadataReader metadata) =>
        !type.IsNil
        && type.Kind switch
        {
            HandleKind.TypeReference => metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)type).Name)
                is var name
                && (
                    name.EndsWith("FactAttribute", StringComparison.Ordinal)
                    || name.EndsWith("TheoryAttribute", StringComparison.Ordinal)
                ),
            HandleKind.TypeDefinition => metadata.GetTypeDefinition((TypeDefinitionHandle)type) is var own
                && (metadata.GetString(own.Name) == "FactAttribute" || IsFact(own.BaseType, metadata)),
            _ => false,
        };
}
