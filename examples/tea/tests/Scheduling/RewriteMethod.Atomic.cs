using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Proving.Scheduling;

internal sealed partial class RewriteMethod
{
    // Methods that return what the variable holds then. The others return what it held before, or nothing.
    private static readonly HashSet<string> Returned =
    [
        nameof(Volatile.Read),
        nameof(Interlocked.Increment),
        nameof(Interlocked.Decrement),
        nameof(Interlocked.Add),
    ];

    private readonly HashSet<Instruction> _atomic = [];

    private static bool IsAtomic(Instruction one) =>
        one.OpCode.Code is Code.Call
        && ((MethodReference)one.Operand).DeclaringType.FullName
            is "System.Threading.Interlocked"
                or "System.Threading.Volatile"
        && ((MethodReference)one.Operand).Parameters.Count > 0;

    // One step: the field whose address is the first argument is read and written at once.
    private void Atomic(Instruction one)
    {
        var called = (MethodReference)one.Operand;
        if (Producer(one, called.Parameters.Count) is not { } address || FieldOf(address) is not { } field)
        {
            RefuseTo(one, $"{called.DeclaringType.Name}.{called.Name}");
            return;
        }

        _atomic.Add(address);
        var isStatic = address.OpCode.Code == Code.Ldsflda;
        var name = NameOf(field);
        var number = Number(
            one,
            field.FullName,
            name,
            $"{called.DeclaringType.Name}.{called.Name} of {name}",
            writes: called.Name != nameof(Volatile.Read),
            Returned.Contains(called.Name) ? Left.Value : Left.Unknown
        );
        var target = Variable(method.Module.TypeSystem.Object);
        var result = called.ReturnType switch
        {
            { MetadataType: MetadataType.Void } => null,
            GenericParameter one2 => ((GenericInstanceMethod)called).GenericArguments[one2.Position],
            var type => type,
        };
        Replace(
            address,
            [
                isStatic ? Instruction.Create(OpCodes.Ldnull) : Instruction.Create(OpCodes.Dup),
                Instruction.Create(OpCodes.Stloc, target),
                .. Again(address),
            ]
        );
        Replace(
            one,
            [
                Instruction.Create(OpCodes.Ldloc, target),
                number,
                Instruction.Create(OpCodes.Call, hooks.Of(nameof(Hooks.Use))),
                .. Again(one),
                .. Got(result, number),
            ]
        );
    }

    // The instruction that made the deepest of so many values, if the way from there is straight.
    private static Instruction? Producer(Instruction call, int values)
    {
        for (var one = call.Previous; one is not null; one = one.Previous)
        {
            if (one.OpCode.FlowControl is not (FlowControl.Next or FlowControl.Call or FlowControl.Meta))
            {
                return null;
            }

            values -= Pushed(one);
            if (values <= 0)
            {
                return one.OpCode.Code is Code.Ldflda or Code.Ldsflda ? one : null;
            }

            values += Popped(one);
        }

        return null;
    }

    private static int Pushed(Instruction one) =>
        one.OpCode.StackBehaviourPush switch
        {
            StackBehaviour.Push0 => 0,
            StackBehaviour.Push1_push1 => 2,
            StackBehaviour.Varpush => ((MethodReference)one.Operand).ReturnType.MetadataType == MetadataType.Void
                ? 0
                : 1,
            _ => 1,
        };

    private static int Popped(Instruction one) =>
        one.OpCode.StackBehaviourPop switch
        {
            StackBehaviour.Pop0 => 0,
            StackBehaviour.Varpop => ((MethodReference)one.Operand).Parameters.Count
                + (((MethodReference)one.Operand).HasThis && one.OpCode.Code != Code.Newobj ? 1 : 0),
            StackBehaviour.Pop1_pop1
            or StackBehaviour.Popi_pop1
            or StackBehaviour.Popi_popi
            or StackBehaviour.Popi_popi8
            or StackBehaviour.Popi_popr4
            or StackBehaviour.Popi_popr8
            or StackBehaviour.Popref_pop1
            or StackBehaviour.Popref_popi => 2,
            StackBehaviour.Popi_popi_popi
            or StackBehaviour.Popref_popi_popi
            or StackBehaviour.Popref_popi_popi8
            or StackBehaviour.Popref_popi_popr4
            or StackBehaviour.Popref_popi_popr8
            or StackBehaviour.Popref_popi_popref => 3,
            _ => 1,
        };
}
