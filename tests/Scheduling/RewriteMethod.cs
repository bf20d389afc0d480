using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace Proving.Scheduling;

/// <summary>Rewrites one method of a copy: puts calls of <see cref="Hooks"/> before what threads may share.</summary>
internal sealed partial class RewriteMethod(MethodDefinition method, HookReferences hooks, List<Site> sites)
{
    private readonly SequencePoint[] _points =
    [
        .. method.DebugInformation.SequencePoints.Where(point => !point.IsHidden).OrderBy(point => point.Offset),
    ];

    private ILProcessor _code = null!;

    public void Run()
    {
        if (IsAccessor(method))
        {
            // Whoever calls it is asked.
            return;
        }

        _code = method.Body.GetILProcessor();
        method.Body.SimplifyMacros();
        var all = method.Body.Instructions.ToArray();
        foreach (var atomic in all.Where(IsAtomic))
        {
            Atomic(atomic);
        }

        foreach (var one in all)
        {
            Rewrite(one);
        }

        method.Body.OptimizeMacros();
    }

    private void Rewrite(Instruction one)
    {
        switch (one.OpCode.Code)
        {
            case Code.Ldfld or Code.Ldsfld when FieldOf(one) is { } field:
                Load(one, field);
                break;
            case Code.Stfld or Code.Stsfld when FieldOf(one) is { } field:
                Store(one, field);
                break;
            case Code.Ldflda or Code.Ldsflda when FieldOf(one) is { } field && !_atomic.Contains(one):
                UseAddress(one, field);
                break;
            case Code.Call or Code.Callvirt:
                Call(one, (MethodReference)one.Operand);
                break;
            case Code.Ldelema:
            case >= Code.Ldelem_I1 and <= Code.Ldelem_Ref:
            case Code.Ldelem_Any:
                LoadElement(one);
                break;
            case >= Code.Stelem_I and <= Code.Stelem_Ref:
            case Code.Stelem_Any:
                StoreElement(one);
                break;
            case Code.Newobj:
                Make(one, (MethodReference)one.Operand);
                break;
        }
    }

    // The instruction becomes an empty one before the others, so that jumps to it go there.
    private void Replace(Instruction one, IEnumerable<Instruction> by)
    {
        var place = one;
        (one.OpCode, one.Operand) = (OpCodes.Nop, null);
        foreach (var next in by)
        {
            _code.InsertAfter(place, next);
            place = next;
        }
    }

    // With what stands before it and belongs to it, such as volatile.
    private static Instruction[] Again(Instruction one)
    {
        if (one.Previous is not { OpCode.OpCodeType: OpCodeType.Prefix } prefix)
        {
            return [Copy(one)];
        }

        var moved = Copy(prefix);
        (prefix.OpCode, prefix.Operand) = (OpCodes.Nop, null);
        return [moved, Copy(one)];
    }

    private static Instruction Copy(Instruction one)
    {
        var copy = Instruction.Create(OpCodes.Nop);
        (copy.OpCode, copy.Operand) = (one.OpCode, one.Operand);
        return copy;
    }

    private VariableDefinition Variable(TypeReference type)
    {
        var variable = new VariableDefinition(type);
        method.Body.Variables.Add(variable);
        method.Body.InitLocals = true;
        return variable;
    }

    private Instruction Number(
        Instruction at,
        string member,
        string name,
        string does,
        bool writes,
        Left left = default
    )
    {
        var point = Array.FindLast(_points, point => point.Offset <= at.Offset);
        var line = LineOfLock(at, point) ?? point?.StartLine ?? 0;
        sites.Add(new Site(sites.Count, point?.Document.Url ?? "", line, member, name, does, writes, left));
        return Instruction.Create(OpCodes.Ldc_I4, sites.Count - 1);
    }

    // The compiler writes no point for the head of a lock statement over a Lock, so its line is looked for in the
    // source, between the point before it and that of its block.
    private int? LineOfLock(Instruction at, SequencePoint? before)
    {
        if (
            before is null
            || at.Operand is not MethodReference { Name: "EnterScope" }
            || Array.Find(_points, point => point.Offset > at.Offset) is not { } block
            || !File.Exists(before.Document.Url)
        )
        {
            return null;
        }

        return File.ReadLines(before.Document.Url)
            .Select((text, index) => (Text: text.TrimStart(), Line: (int?)index + 1))
            .Take(block.StartLine)
            .Skip(before.StartLine - 1)
            .LastOrDefault(line => line.Text.StartsWith("lock", StringComparison.Ordinal))
            .Line;
    }

    // A property that only has its field: its use is the use of the field, in the line that uses it.
    private static bool IsAccessor(MethodDefinition method) =>
        (method.IsGetter || method.IsSetter)
        && method.CustomAttributes.Any(one => one.AttributeType.Name == "CompilerGeneratedAttribute");
}
