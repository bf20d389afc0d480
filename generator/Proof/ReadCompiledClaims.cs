using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Proving;

namespace Generator.Proof;

/// <summary>A claim as the compiled test assembly has it.</summary>
internal sealed record CompiledClaim(
    string Test,
    string Key,
    Contract Contract,
    string? Unreached,
    string? Because,
    string? Survives = null
);

/// <summary>Reads the <c>[Proves]</c> attributes of a compiled test assembly.</summary>
internal static class ReadCompiledClaims
{
    private const string ProvesAttribute = "ProvesAttribute";

    public static ImmutableHashSet<CompiledClaim> From(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var reader = file.GetMetadataReader();
        return
        [
            .. from handle in reader.MethodDefinitions
            let method = reader.GetMethodDefinition(handle)
            from attribute in method.GetCustomAttributes().Select(reader.GetCustomAttribute)
            where NameOf(attribute, reader) == ProvesAttribute
            select Claim(
                $"{TypeName.Of(method.GetDeclaringType(), reader)}.{reader.GetString(method.Name)}",
                attribute.DecodeValue(new AttributeTypes())
            ),
        ];
    }

    private static CompiledClaim Claim(string test, CustomAttributeValue<string> value)
    {
        return new CompiledClaim(
            test,
            (string?)value.FixedArguments[0].Value ?? "",
            (Contract)(int)(Named("Contract") ?? 0),
            (string?)Named("Unreached"),
            (string?)Named("Because"),
            (string?)Named("Survives")
        );

        object? Named(string name) => value.NamedArguments.FirstOrDefault(argument => argument.Name == name).Value;
    }

    private static string NameOf(CustomAttribute attribute, MetadataReader reader) =>
        attribute.Constructor.Kind switch
        {
            HandleKind.MethodDefinition => reader.GetString(
                reader
                    .GetTypeDefinition(
                        reader.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor).GetDeclaringType()
                    )
                    .Name
            ),
            _ when reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent
                    is { Kind: HandleKind.TypeReference } type => reader.GetString(
                reader.GetTypeReference((TypeReferenceHandle)type).Name
            ),
            _ => "",
        };

    // The attribute's arguments are strings and one enumeration.
    private sealed class AttributeTypes : ICustomAttributeTypeProvider<string>
    {
        public string GetPrimitiveType(PrimitiveTypeCode typeCode) => typeCode.ToString();

        public string GetSystemType() => "System.Type";

        public string GetSZArrayType(string elementType) => $"{elementType}[]";

        public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) =>
            reader.GetString(reader.GetTypeDefinition(handle).Name);

        public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) =>
            reader.GetString(reader.GetTypeReference(handle).Name);

        public string GetTypeFromSerializedName(string name) => name;

        public PrimitiveTypeCode GetUnderlyingEnumType(string type) => PrimitiveTypeCode.Int32;

        public bool IsSystemType(string type) => type == "System.Type";
    }
}
