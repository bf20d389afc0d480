using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Proving.Scheduling;

internal sealed partial class RewriteMethod
{
    // Members that change nothing. Whatever is not known to be one may change the object.
    private static readonly string[] Readers =
    [
        "get_",
        "Contains",
        "TryGetValue",
        "GetEnumerator",
        "IndexOf",
        "ToString",
        "TryPeek",
        "Peek",
        "ToArray",
        "CopyTo",
    ];

    /// <summary>Whether it is a method of something that threads can share: a collection, a writer.</summary>
    private static bool IsShared(MethodReference called) =>
        called.HasThis
        && !called.DeclaringType.IsValueType
        && called.Name != ".ctor"
        && (
            called.DeclaringType.FullName
                is "System.IO.TextWriter"
                    or "System.IO.StringWriter"
                    or "System.Text.StringBuilder"
            || called.DeclaringType.Namespace
                is "System.Collections"
                    or "System.Collections.Generic"
                    or "System.Collections.Concurrent"
                && !called.DeclaringType.Name.StartsWith("IEnumerator", StringComparison.Ordinal)
                && !called.DeclaringType.Name.StartsWith("IEqualityComparer", StringComparison.Ordinal)
                && !called.DeclaringType.Name.StartsWith("BlockingCollection", StringComparison.Ordinal)
        )
        && called.DeclaringType.Resolve() is { IsValueType: false };

    // The object lies below the arguments, which are put aside for as long as the scheduler is asked.
    private void Method(Instruction one, MethodReference called)
    {
        var types = called.Parameters.Select(parameter => Seen(parameter.ParameterType, called)).ToArray();
        if (Array.Exists(types, type => type is null))
        {
            RefuseTo(one, $"{called.DeclaringType.Name}.{called.Name}");
            return;
        }

        var name = called.Name.StartsWith("get_", StringComparison.Ordinal) ? called.Name[4..] : called.Name;
        var number = Number(
            one,
            "",
            name,
            called.DeclaringType.FullName is "System.IO.TextWriter" or "System.IO.StringWriter"
                ? "writes"
                : $"calls {name} of {Site.Target}",
            writes: !Readers.Any(reader => called.Name.StartsWith(reader, StringComparison.Ordinal))
        );
        var values = types.Select(type => Variable(type!)).ToArray();
        var shown = types is [{ IsByReference: false } only] && CanBeShown(only) ? values[0] : null;
        Replace(
            one,
            [
                .. values.Reverse().Select(value => Instruction.Create(OpCodes.Stloc, value)),
                Instruction.Create(OpCodes.Dup),
                .. shown is null ? Array.Empty<Instruction>() : [Instruction.Create(OpCodes.Ldloc, shown)],
                number,
                Instruction.Create(
                    OpCodes.Call,
                    shown is null ? hooks.Of(nameof(Hooks.Use)) : hooks.Of(nameof(Hooks.Call), shown.VariableType)
                ),
                .. values.Select(value => Instruction.Create(OpCodes.Ldloc, value)),
                .. Again(one),
            ]
        );
    }

    // Not what lives on the stack only, such as a span.
    private static bool CanBeShown(TypeReference type) =>
        type.IsPrimitive || type.FullName == "System.String" || type is GenericParameter;

    private static TypeReference? Seen(TypeReference type, MethodReference called) =>
        (type, called) switch
        {
            (GenericParameter { Type: GenericParameterType.Method } one, GenericInstanceMethod made) =>
                made.GenericArguments[one.Position],
            (ByReferenceType reference, _) => Seen(reference.ElementType, called) is { } element
                ? new ByReferenceType(element)
                : null,
            (_, { DeclaringType: GenericInstanceType owner }) => Known(type, owner),
            (GenericParameter, _) => null,
            _ => type,
        };
}
