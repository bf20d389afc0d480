using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Proving.Scheduling;

internal sealed partial class RewriteMethod
{
    private static readonly Dictionary<string, string> Modelled = new(StringComparer.Ordinal)
    {
        ["System.Threading.Monitor::Enter"] = nameof(Hooks.MonitorEnter),
        ["System.Threading.Monitor::TryEnter"] = nameof(Hooks.MonitorTryEnter),
        ["System.Threading.Monitor::Exit"] = nameof(Hooks.MonitorExit),
        ["System.Threading.Lock::Enter"] = nameof(Hooks.LockEnter),
        ["System.Threading.Lock::EnterScope"] = nameof(Hooks.LockEnterScope),
        ["System.Threading.Lock::TryEnter"] = nameof(Hooks.LockTryEnter),
        ["System.Threading.Lock::Exit"] = nameof(Hooks.LockExit),
        ["System.Threading.Lock/Scope::Dispose"] = nameof(Hooks.ScopeDispose),
        ["System.Threading.Thread::Start"] = nameof(Hooks.Start),
        ["System.Threading.Thread::Join"] = nameof(Hooks.Join),
        ["System.Threading.Thread::Sleep"] = nameof(Hooks.Sleep),
        ["System.Threading.Thread::Yield"] = nameof(Hooks.Yield),
        ["System.Threading.Barrier::SignalAndWait"] = nameof(Hooks.SignalAndWait),
        ["System.Threading.Barrier::RemoveParticipant"] = nameof(Hooks.RemoveParticipant),
        ["System.Threading.SemaphoreSlim::Wait"] = nameof(Hooks.SemaphoreWait),
        ["System.Threading.SemaphoreSlim::get_CurrentCount"] = nameof(Hooks.SemaphoreCount),
        ["System.Threading.SemaphoreSlim::Release"] = nameof(Hooks.SemaphoreRelease),
        ["System.Threading.ManualResetEventSlim::Wait"] = nameof(Hooks.EventWait),
        ["System.Threading.ManualResetEventSlim::Set"] = nameof(Hooks.EventSet),
    };

    // What makes nobody wait and tells nothing about others.
    private static readonly HashSet<string> Harmless =
    [
        "System.Threading.Thread::get_CurrentThread",
        "System.Threading.Thread::get_Name",
        "System.Threading.Thread::set_Name",
        "System.Threading.Thread::set_IsBackground",
        "System.Threading.Thread::get_ManagedThreadId",
        "System.Threading.Lock::get_IsHeldByCurrentThread",
        "System.Threading.Monitor::IsEntered",
        "System.Threading.Barrier::Dispose",
        "System.Threading.SemaphoreSlim::Dispose",
        "System.Threading.ManualResetEventSlim::Dispose",
        "System.Threading.CancellationTokenSource::get_Token",
        "System.Threading.CancellationTokenSource::Dispose",
    ];

    private void Call(Instruction one, MethodReference called)
    {
        if (hooks.Original(called) is { } probe)
        {
            one.Operand = probe;
            return;
        }

        var (owner, name) = (called.DeclaringType.FullName, $"{called.DeclaringType.FullName}::{called.Name}");
        if (Modelled.TryGetValue(name, out var hook))
        {
            Model(one, called, hook);
        }
        else if (IsAccessorOf(called) is { } field && !HasPrefix(one))
        {
            Property(one, called, field);
        }
        else if (IsShared(called) && !HasPrefix(one))
        {
            Method(one, called);
        }
        else if (
            owner.StartsWith("System.Threading.", StringComparison.Ordinal) && !Harmless.Contains(name)
            || owner.StartsWith("System.Collections.Concurrent.BlockingCollection", StringComparison.Ordinal)
        )
        {
            RefuseTo(one, $"{called.DeclaringType.Name}.{called.Name}");
        }
    }

    private void Make(Instruction one, MethodReference called)
    {
        switch (called.DeclaringType.FullName)
        {
            case "System.Threading.Thread" when called.Parameters is [{ ParameterType.Name: "ThreadStart" }]:
                Replace(one, [Instruction.Create(OpCodes.Call, hooks.Of(nameof(Hooks.Code))), .. Again(one)]);
                break;
            case "System.Threading.Barrier" when called.Parameters.Count == 2:
                Replace(one, [Instruction.Create(OpCodes.Call, hooks.Of(nameof(Hooks.NewBarrier)))]);
                break;
            case "System.Threading.Thread" or "System.Threading.Timer" or "System.Threading.Mutex":
                RefuseTo(one, $"{called.DeclaringType.Name}.{called.Name}");
                break;
        }
    }

    private void Model(Instruction one, MethodReference called, string hook)
    {
        var number = Number(one, called.FullName, $"{called.DeclaringType.Name}.{called.Name}", "", writes: true);
        string[] types =
        [
            .. called.HasThis
                ? [called.DeclaringType.FullName + (called.DeclaringType.IsValueType ? "&" : "")]
                : Array.Empty<string>(),
            .. called.Parameters.Select(parameter => parameter.ParameterType.FullName),
        ];
        if (hooks.Of(hook, [.. types, "System.Int32"]) is { } numbered)
        {
            Replace(one, [number, Instruction.Create(OpCodes.Call, numbered)]);
        }
        else if (hooks.Of(hook, types) is { } plain)
        {
            Replace(one, [Instruction.Create(OpCodes.Call, plain)]);
        }
        else
        {
            RefuseTo(one, $"{called.DeclaringType.Name}.{called.Name}");
        }
    }

    private void RefuseTo(Instruction one, string what)
    {
        var number = Number(one, what, what, "", writes: true);
        Replace(one, [number, Instruction.Create(OpCodes.Call, hooks.Of(nameof(Hooks.Refuse))), .. Again(one)]);
    }

    // What is called then depends on a type argument.
    private static bool HasPrefix(Instruction one) => one.Previous?.OpCode.OpCodeType == OpCodeType.Prefix;

    // The accessor of a property that only has its field: the same as using the field.
    private void Property(Instruction one, MethodReference called, FieldReference field)
    {
        var (name, type) = (NameOf(field), TypeOf(field));
        if (type is null)
        {
            RefuseTo(one, name);
            return;
        }

        if (called.Parameters.Count == 0)
        {
            var number = Number(one, field.FullName, name, $"reads {name}", writes: false, Left.Value);
            Replace(
                one,
                [
                    called.HasThis ? Instruction.Create(OpCodes.Dup) : Instruction.Create(OpCodes.Ldnull),
                    number,
                    Instruction.Create(OpCodes.Call, hooks.Of(nameof(Hooks.Use))),
                    .. Again(one),
                    .. Got(type, number),
                ]
            );
        }
        else
        {
            var number = Number(one, field.FullName, name, $"writes {name}", writes: true, Left.Value);
            var value = Variable(type);
            Replace(
                one,
                [
                    Instruction.Create(OpCodes.Stloc, value),
                    called.HasThis ? Instruction.Create(OpCodes.Dup) : Instruction.Create(OpCodes.Ldnull),
                    Instruction.Create(OpCodes.Ldloc, value),
                    number,
                    Instruction.Create(OpCodes.Call, hooks.Of(nameof(Hooks.Write), type)),
                    Instruction.Create(OpCodes.Ldloc, value),
                    .. Again(one),
                ]
            );
        }
    }

    private FieldReference? IsAccessorOf(MethodReference called) =>
        called.Name.StartsWith("get_", StringComparison.Ordinal)
        || called.Name.StartsWith("set_", StringComparison.Ordinal)
            ? called.DeclaringType is not GenericInstanceType
            && called.Resolve() is { } accessor
            && IsAccessor(accessor)
            && !accessor.DeclaringType.IsValueType
            && !accessor.DeclaringType.Module.Assembly.Name.Name.StartsWith("System.", StringComparison.Ordinal)
                ? accessor.DeclaringType.Fields.FirstOrDefault(field =>
                    field.Name == $"<{called.Name[4..]}>k__BackingField"
                )
                    is { } field
                    ? method.Module.ImportReference(field)
                    : null
                : null
            : null;
}
