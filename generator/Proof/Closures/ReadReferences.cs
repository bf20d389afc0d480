using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using ICSharpCode.Decompiler.Disassembler;
using ICSharpCode.Decompiler.Metadata;

namespace Generator.Proof.Closures;

/// <summary>
/// Reads what the types and methods of an assembly refer to. The result names types, and methods of the same assembly.
/// </summary>
internal sealed class ReadReferences(CompiledAssembly assembly)
{
    private readonly MetadataReader _metadata = assembly.Metadata;

    private readonly SignatureTypes _types = new();

    /// <summary>What its signature, its attributes and its instructions refer to.</summary>
    public IEnumerable<EntityHandle> Of(MethodDefinitionHandle handle)
    {
        var method = _metadata.GetMethodDefinition(handle);
        var signature = method.DecodeSignature(_types, null);
        return
        [
            .. Attributes(method.GetCustomAttributes()),
            .. method.GetParameters().SelectMany(one => Attributes(_metadata.GetParameter(one).GetCustomAttributes())),
            .. Constraints(method.GetGenericParameters()),
            .. signature.ParameterTypes.Prepend(signature.ReturnType).SelectMany(types => types),
            .. assembly.BodyOf(method) is { } body ? Instructions(body) : [],
        ];
    }

    /// <summary>What its base types, its fields and its attributes refer to.</summary>
    public IEnumerable<EntityHandle> Of(TypeDefinitionHandle handle)
    {
        var type = _metadata.GetTypeDefinition(handle);
        var fields = type.GetFields().Select(_metadata.GetFieldDefinition).ToArray();
        return
        [
            .. Flat(type.BaseType),
            .. type.GetInterfaceImplementations()
                .SelectMany(one => Flat(_metadata.GetInterfaceImplementation(one).Interface)),
            .. Constraints(type.GetGenericParameters()),
            .. Attributes(type.GetCustomAttributes()),
            .. fields.SelectMany(field => field.DecodeSignature(_types, null)),
            .. fields.SelectMany(field => Attributes(field.GetCustomAttributes())),
            .. type.GetProperties()
                .SelectMany(one => Attributes(_metadata.GetPropertyDefinition(one).GetCustomAttributes())),
            .. type.GetEvents().SelectMany(one => Attributes(_metadata.GetEventDefinition(one).GetCustomAttributes())),
        ];
    }

    private List<EntityHandle> Instructions(MethodBodyBlock body)
    {
        var found = new List<EntityHandle>(Flat(body.LocalSignature));
        found.AddRange(body.ExceptionRegions.SelectMany(region => Flat(region.CatchType)));
        var code = body.GetILReader();
        while (code.RemainingBytes > 0)
        {
            var operation = ILParser.DecodeOpCode(ref code);
            if (
                operation.GetOperandType()
                is OperandType.Field
                    or OperandType.Method
                    or OperandType.Sig
                    or OperandType.Tok
                    or OperandType.Type
            )
            {
                found.AddRange(Flat(MetadataTokens.EntityHandle(code.ReadInt32())));
            }
            else
            {
                ILParser.SkipOperand(ref code, operation);
            }
        }

        return found;
    }

    private IEnumerable<EntityHandle> Attributes(CustomAttributeHandleCollection attributes) =>
        attributes.SelectMany(one => Flat(_metadata.GetCustomAttribute(one).Constructor));

    private IEnumerable<EntityHandle> Constraints(GenericParameterHandleCollection parameters) =>
        parameters
            .SelectMany(one => _metadata.GetGenericParameter(one).GetConstraints())
            .SelectMany(one => Flat(_metadata.GetGenericParameterConstraint(one).Type));

    private IEnumerable<EntityHandle> Flat(EntityHandle handle) =>
        handle.IsNil
            ? []
            : handle.Kind switch
            {
                HandleKind.TypeDefinition or HandleKind.TypeReference or HandleKind.MethodDefinition => [handle],
                HandleKind.FieldDefinition =>
                [
                    _metadata.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType(),
                ],
                HandleKind.MemberReference => Flat(_metadata.GetMemberReference((MemberReferenceHandle)handle).Parent),
                HandleKind.MethodSpecification => Flat(
                    _metadata.GetMethodSpecification((MethodSpecificationHandle)handle)
                ),
                HandleKind.TypeSpecification => _metadata
                    .GetTypeSpecification((TypeSpecificationHandle)handle)
                    .DecodeSignature(_types, null),
                HandleKind.StandaloneSignature => Flat(
                    _metadata.GetStandaloneSignature((StandaloneSignatureHandle)handle)
                ),
                _ => [],
            };

    private IEnumerable<EntityHandle> Flat(MethodSpecification method) =>
        [.. Flat(method.Method), .. method.DecodeSignature(_types, null).SelectMany(types => types)];

    private IEnumerable<EntityHandle> Flat(StandaloneSignature signature)
    {
        if (signature.GetKind() == StandaloneSignatureKind.LocalVariables)
        {
            return signature.DecodeLocalSignature(_types, null).SelectMany(types => types);
        }

        var method = signature.DecodeMethodSignature(_types, null);
        return method.ParameterTypes.Prepend(method.ReturnType).SelectMany(types => types);
    }
}
