using Mono.Cecil;

namespace Proving.Scheduling;

/// <summary>References to <see cref="Hooks"/> and to the probes of the original, for a copy that calls them.</summary>
internal sealed class HookReferences
{
    private readonly ModuleDefinition _module;

    private readonly Dictionary<string, TypeReference> _types = new(StringComparer.Ordinal);

    public HookReferences(ModuleDefinition module) => _module = module;

    /// <summary>Assemblies of which the copy calls the original.</summary>
    public HashSet<AssemblyNameReference> Originals { get; } = [];

    /// <param name="name">Of a method of <see cref="Hooks"/> that has no overloads.</param>
    public MethodReference Of(string name) => Import(typeof(Hooks).GetMethod(name)!);

    /// <summary>The overload with these types of parameters; null if there is none.</summary>
    public MethodReference? Of(string name, IEnumerable<string> parameters) =>
        typeof(Hooks)
            .GetMethods()
            .FirstOrDefault(method =>
                method.Name == name
                && method.GetParameters().Select(one => Name(one.ParameterType)).SequenceEqual(parameters)
            )
            is { } found
            ? Import(found)
            : null;

    public MethodReference Of(string name, TypeReference argument)
    {
        var generic = new GenericInstanceMethod(Of(name));
        generic.GenericArguments.Add(argument);
        return generic;
    }

    /// <summary>The probe of the original, which the proof run reads.</summary>
    public MethodReference? Original(MethodReference probe)
    {
        if (probe.GetElementMethod() is not MethodDefinition { DeclaringType.FullName: "Proving.Probe" } copied)
        {
            return null;
        }

        var own = OriginalOf(_module.Assembly.Name.Name, "Proving", "Probe");
        var original = new MethodReference(copied.Name, copied.ReturnType, own) { HasThis = false };
        foreach (var generic in copied.GenericParameters)
        {
            original.GenericParameters.Add(new GenericParameter(generic.Name, original));
        }

        if (original.HasGenericParameters)
        {
            original.ReturnType = original.GenericParameters[0];
        }

        foreach (var parameter in copied.Parameters)
        {
            original.Parameters.Add(
                new ParameterDefinition(
                    parameter.ParameterType is GenericParameter
                        ? original.GenericParameters[0]
                        : parameter.ParameterType
                )
            );
        }

        if (probe is not GenericInstanceMethod instance)
        {
            return original;
        }

        var made = new GenericInstanceMethod(original);
        foreach (var argument in instance.GenericArguments)
        {
            made.GenericArguments.Add(argument);
        }

        return made;
    }

    private MethodReference Import(System.Reflection.MethodInfo method)
    {
        var imported = _module.ImportReference(method);
        var type = typeof(Hooks);
        // Imported into the copy of its own assembly, it would mean the copy.
        imported.GetElementMethod().DeclaringType = OriginalOf(
            type.Assembly.GetName().Name!,
            type.Namespace!,
            type.Name
        );
        return imported;
    }

    private TypeReference OriginalOf(string assembly, string space, string name)
    {
        if (!_types.TryGetValue($"{assembly} {space}.{name}", out var type))
        {
            var reference = new AssemblyNameReference(assembly, new Version(1, 0, 0, 0));
            _module.AssemblyReferences.Add(reference);
            Originals.Add(reference);
            _types[$"{assembly} {space}.{name}"] = type = new TypeReference(space, name, _module, reference);
        }

        return type;
    }

    private static string Name(Type type) => type.FullName!.Replace('+', '/');
}
