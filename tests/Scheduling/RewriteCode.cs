using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Proving.Scheduling;

/// <summary>
/// Makes a copy of compiled assemblies in which each instruction that uses what threads may share asks the scheduler
/// first, and waiting means waiting for one's turn. The rest are the instructions that the compiler wrote.
/// </summary>
internal sealed class RewriteCode
{
    private readonly List<Site> _sites = [];

    private RewriteCode() { }

    /// <param name="paths">Absolute paths of assemblies, with symbols beside them.</param>
    /// <param name="first">Full name of the type from which everything else is reached.</param>
    public static RewrittenCode Of(IEnumerable<string> paths, string first)
    {
        using var resolver = new DefaultAssemblyResolver();
        var folders = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(Path.GetDirectoryName)
            .Distinct();
        foreach (var folder in folders)
        {
            resolver.AddSearchDirectory(folder);
        }

        var read = new ReaderParameters { AssemblyResolver = resolver, ReadSymbols = true };
        var modules = paths.Select(path => ModuleDefinition.ReadModule(path, read)).ToArray();
        try
        {
            var names = modules.Select(module => module.Assembly.Name.Name).ToArray();
            var reached = new ReachedTypes(modules, first);
            var rewriting = new RewriteCode();
            var copies = modules.Select(module => rewriting.Copy(module, reached.In(module), names)).ToArray();
            return new RewrittenCode(
                names.Zip(copies).ToDictionary(pair => RewrittenCode.NameOf(pair.First), pair => pair.Second),
                [.. rewriting._sites]
            );
        }
        finally
        {
            Array.ForEach(modules, module => module.Dispose());
        }
    }

    private byte[] Copy(ModuleDefinition module, IEnumerable<TypeDefinition> types, string[] names)
    {
        var hooks = new HookReferences(module);
        foreach (var type in types)
        {
            foreach (var method in type.Methods.Where(method => method.HasBody))
            {
                new RewriteMethod(method, hooks, _sites).Run();
            }

            KeepInitialiser(type, hooks);
        }

        // The module's initialiser belongs to the assembly that was loaded first.
        var start = module.Types.First(type => type.Name == "<Module>");
        foreach (var method in start.Methods.Where(method => method.IsConstructor).ToArray())
        {
            start.Methods.Remove(method);
        }

        Rename(module, hooks, names);
        using var copy = new MemoryStream();
        module.Write(copy);
        return copy.ToArray();
    }

    // It can be called again, so that each schedule begins with the values that static fields have at first.
    private static void KeepInitialiser(TypeDefinition type, HookReferences hooks)
    {
        if (
            type.HasGenericParameters
            || type.Methods.FirstOrDefault(method => method.IsConstructor && method.IsStatic) is not { } first
        )
        {
            return;
        }

        foreach (var field in type.Fields.Where(field => field.IsStatic))
        {
            field.IsInitOnly = false;
        }

        var again = new MethodDefinition(first.Name, first.Attributes, first.ReturnType);
        (first.Name, first.IsSpecialName, first.IsRuntimeSpecialName) = (RewrittenCode.Initialiser, false, false);
        first.IsPublic = true;
        type.Methods.Add(again);
        var code = again.Body.GetILProcessor();
        code.Emit(OpCodes.Ldtoken, type);
        code.Emit(OpCodes.Call, hooks.Of(nameof(Hooks.BeginType)));
        code.Emit(OpCodes.Call, first);
        code.Emit(OpCodes.Call, hooks.Of(nameof(Hooks.EndType)));
        code.Emit(OpCodes.Ret);
    }

    // The copies know each other by their new names; whoever is called by an old name is the original.
    private static void Rename(ModuleDefinition module, HookReferences hooks, string[] names)
    {
        foreach (
            var reference in module.AssemblyReferences.Where(one =>
                names.Contains(one.Name) && !hooks.Originals.Contains(one)
            )
        )
        {
            reference.Name = RewrittenCode.NameOf(reference.Name);
        }

        module.Assembly.Name.Name = RewrittenCode.NameOf(module.Assembly.Name.Name);
    }
}
