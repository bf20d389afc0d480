using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Proving.Scheduling;

internal sealed partial class RewriteMethod
{
    // All elements of an array count as one place.
    private const string Element = "[]";

    private void LoadElement(Instruction one)
    {
        var isAddress = one.OpCode.Code == Code.Ldelema;
        var number = Number(one, Element, "element", isAddress ? "" : $"reads an element of {Site.Target}", isAddress);
        var index = Variable(method.Module.TypeSystem.IntPtr);
        Replace(
            one,
            [
                Instruction.Create(OpCodes.Stloc, index),
                Instruction.Create(OpCodes.Dup),
                number,
                Instruction.Create(OpCodes.Call, hooks.Of(isAddress ? nameof(Hooks.UseAddress) : nameof(Hooks.Use))),
                Instruction.Create(OpCodes.Ldloc, index),
                .. Again(one),
            ]
        );
    }

    private void StoreElement(Instruction one)
    {
        var number = Number(one, Element, "element", $"writes an element of {Site.Target}", writes: true);
        var index = Variable(method.Module.TypeSystem.IntPtr);
        var value = Variable(StoredType(one));
        Replace(
            one,
            [
                Instruction.Create(OpCodes.Stloc, value),
                Instruction.Create(OpCodes.Stloc, index),
                Instruction.Create(OpCodes.Dup),
                number,
                Instruction.Create(OpCodes.Call, hooks.Of(nameof(Hooks.Use))),
                Instruction.Create(OpCodes.Ldloc, index),
                Instruction.Create(OpCodes.Ldloc, value),
                .. Again(one),
            ]
        );
    }

    private TypeReference StoredType(Instruction one)
    {
        var types = method.Module.TypeSystem;
        return one.OpCode.Code switch
        {
            Code.Stelem_Any => (TypeReference)one.Operand,
            Code.Stelem_I => types.IntPtr,
            Code.Stelem_I8 => types.Int64,
            Code.Stelem_R4 => types.Single,
            Code.Stelem_R8 => types.Double,
            Code.Stelem_Ref => types.Object,
            _ => types.Int32,
        };
    }
}
