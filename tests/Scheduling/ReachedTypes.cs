using Mono.Cecil;

namespace Proving.Scheduling;

/// <summary>The types that a type can get at in the assemblies that are copied. No others are rewritten.</summary>
internal sealed class ReachedTypes
{
    private readonly Dictionary<string, ModuleDefinition> _modules;

    private readonly HashSet<TypeDefinition> _reached = [];

    private readonly Queue<TypeDefinition> _open = [];

    public ReachedTypes(IEnumerable<ModuleDefinition> modules, string first)
    {
        _modules = modules.ToDictionary(module => module.Assembly.Name.Name, StringComparer.Ordinal);
        Add(_modules.Values.SelectMany(module => module.GetTypes()).First(type => type.FullName == first));
        while (_open.TryDequeue(out var type))
        {
            Follow(type);
        }
    }

    public IEnumerable<TypeDefinition> In(ModuleDefinition module) => _reached.Where(type => type.Module == module);

    private void Follow(TypeDefinition type)
    {
        Add(type.BaseType);
        foreach (
            var operand in type
                .Methods.Where(one => one.HasBody)
                .SelectMany(one => one.Body.Instructions)
                .Select(one => one.Operand)
        )
        {
            switch (operand)
            {
                case MethodReference method:
                    Add(method.DeclaringType);
                    foreach (var argument in (method as GenericInstanceMethod)?.GenericArguments ?? [])
                    {
                        Add(argument);
                    }

                    break;
                case FieldReference field:
                    Add(field.DeclaringType);
                    break;
                case TypeReference named:
                    Add(named);
                    break;
            }
        }
    }

    private void Add(TypeReference? named)
    {
        if (
            named?.GetElementType() is { IsGenericParameter: false } type
            && !IsOwn(type)
            && Find(type) is { } found
            && _reached.Add(found)
        )
        {
            _open.Enqueue(found);
        }
    }

    private TypeDefinition? Find(TypeReference type) =>
        type as TypeDefinition
        ?? (
            _modules.TryGetValue(type.Scope is AssemblyNameReference scope ? scope.Name : "", out var module)
                ? module.GetType(type.FullName)
                : null
        );

    // What proves listings is no part of them.
    private static bool IsOwn(TypeReference type)
    {
        var outer = type;
        while (outer.DeclaringType is not null)
        {
            outer = outer.DeclaringType;
        }

        return new[] { "Proving", "VerifyXunit" }.Any(name =>
            outer.Namespace == name || outer.Namespace.StartsWith($"{name}.", StringComparison.Ordinal)
        );
    }
}
