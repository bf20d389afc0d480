using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Proving.Scheduling;

internal sealed partial class RewriteMethod
{
    private void Load(Instruction one, FieldReference field)
    {
        var (name, type) = (NameOf(field), TypeOf(field));
        var number = Number(one, field.FullName, name, $"reads {name}", writes: false, Left.Value);
        Replace(
            one,
            [
                one.OpCode.Code == Code.Ldsfld ? Instruction.Create(OpCodes.Ldnull) : Instruction.Create(OpCodes.Dup),
                number,
                Instruction.Create(OpCodes.Call, hooks.Of(nameof(Hooks.Use))),
                .. Again(one),
                .. Got(type, number),
            ]
        );
    }

    private void Store(Instruction one, FieldReference field)
    {
        var (name, type) = (NameOf(field), TypeOf(field));
        var number = Number(one, field.FullName, name, $"writes {name}", writes: true, Left.Value);
        if (type is null)
        {
            RefuseTo(one, name);
            return;
        }

        var value = Variable(type);
        Replace(
            one,
            [
                Instruction.Create(OpCodes.Stloc, value),
                one.OpCode.Code == Code.Stsfld ? Instruction.Create(OpCodes.Ldnull) : Instruction.Create(OpCodes.Dup),
                Instruction.Create(OpCodes.Ldloc, value),
                number,
                Instruction.Create(OpCodes.Call, hooks.Of(nameof(Hooks.Write), type)),
                Instruction.Create(OpCodes.Ldloc, value),
                .. Again(one),
            ]
        );
    }

    // Nobody knows when something is read or written at an address. Only what a number's own methods do is known.
    private void UseAddress(Instruction one, FieldReference field)
    {
        var reads = field.FieldType.IsPrimitive && one.Next.OpCode.Code == Code.Call;
        var number = Number(one, field.FullName, NameOf(field), reads ? $"reads {NameOf(field)}" : "", writes: !reads);
        Replace(
            one,
            [
                one.OpCode.Code == Code.Ldsflda ? Instruction.Create(OpCodes.Ldnull) : Instruction.Create(OpCodes.Dup),
                number,
                Instruction.Create(OpCodes.Call, hooks.Of(reads ? nameof(Hooks.Use) : nameof(Hooks.UseAddress))),
                .. Again(one),
            ]
        );
    }

    private IEnumerable<Instruction> Got(TypeReference? type, Instruction number) =>
        type is null ? [] : [Copy(number), Instruction.Create(OpCodes.Call, hooks.Of(nameof(Hooks.Got), type))];

    /// <summary>The field, if several threads can get at it; not what the compiler made to keep a delegate.</summary>
    private static FieldReference? FieldOf(Instruction one) =>
        (FieldReference)one.Operand is var field
        && !field.DeclaringType.IsValueType
        && !field.Name.StartsWith("<>", StringComparison.Ordinal)
        && field.DeclaringType.Name is not ("<>O" or "<PrivateImplementationDetails>")
        && field.DeclaringType.Resolve() is { IsValueType: false } owner
        && owner.Module.Assembly.Name.Name is not "System.Private.CoreLib"
            ? field
            : null;

    /// <summary>The type of the field as this method sees it; null for what no variable can hold.</summary>
    private static TypeReference? TypeOf(FieldReference field) =>
        field.FieldType switch
        {
            ByReferenceType or PointerType or RequiredModifierType { ElementType: not { IsPrimitive: true } } => null,
            RequiredModifierType modified => modified.ElementType,
            GenericParameter { Type: GenericParameterType.Type } one
                when field.DeclaringType is GenericInstanceType generic => generic.GenericArguments[one.Position],
            var type when type.ContainsGenericParameter && field.DeclaringType is GenericInstanceType generic =>
                Inflate(type, generic),
            var type => type,
        };

    private static TypeReference? Inflate(TypeReference type, GenericInstanceType owner)
    {
        if (type is ArrayType array)
        {
            return Known(array.ElementType, owner) is { } element ? new ArrayType(element, array.Rank) : null;
        }

        if (type is not GenericInstanceType generic)
        {
            return null;
        }

        var inflated = new GenericInstanceType(generic.ElementType);
        foreach (var argument in generic.GenericArguments)
        {
            if (Known(argument, owner) is not { } known)
            {
                return null;
            }

            inflated.GenericArguments.Add(known);
        }

        return inflated;
    }

    private static TypeReference? Known(TypeReference type, GenericInstanceType owner) =>
        type switch
        {
            GenericParameter { Type: GenericParameterType.Type } one => owner.GenericArguments[one.Position],
            GenericParameter => null,
            _ when type.ContainsGenericParameter => Inflate(type, owner),
            _ => type,
        };

    // <Eggs>k__BackingField is what a property keeps; a variable that is captured has its own name.
    private static string NameOf(FieldReference field) =>
        field.Name.StartsWith('<') && field.Name.IndexOf('>', StringComparison.Ordinal) is > 1 and var end
            ? field.Name[1..end]
            : field.Name;
}
