using System.Reflection;
using System.Runtime.Loader;

namespace Proving.Scheduling;

/// <summary>The copies of a listing and of its tests in a context of their own.</summary>
internal sealed class LoadedCode : IDisposable
{
    private const BindingFlags Any =
        BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private readonly AssemblyLoadContext _context = new("Schedules", isCollectible: true);

    private readonly RewrittenCode _code;

    public LoadedCode(RewrittenCode code)
    {
        _code = code;
        _context.Resolving += (_, name) => code.Copies.ContainsKey(name.Name!) ? Load(name.Name!) : null;
    }

    public IReadOnlyList<Site> Sites => _code.Sites;

    /// <summary>Types of the copies that have been initialised.</summary>
    public List<RuntimeTypeHandle> Types { get; } = [];

    /// <summary>The same method of the copies.</summary>
    public Func<string> Find(Func<string> original)
    {
        var method = original.Method;
        if (original.Target is { } target && target.GetType().GetFields(Any & ~BindingFlags.Static).Length > 0)
        {
            throw new ArgumentException(
                "It must not use variables of the test, because each schedule begins anew. Make it a static lambda.",
                nameof(original)
            );
        }

        var owner = method.DeclaringType!;
        var assembly = Load(RewrittenCode.NameOf(owner.Assembly.GetName().Name!));
        var copy = assembly.GetType(owner.FullName!, throwOnError: true)!;
        var found = copy.GetMethod(
            method.Name,
            Any,
            method.GetParameters().Select(one => one.ParameterType).ToArray()
        )!;
        return () =>
            found.IsStatic
                ? found.CreateDelegate<Func<string>>()()
                : found.CreateDelegate<Func<string>>(Activator.CreateInstance(copy))();
    }

    /// <summary>Gives static fields the values that they have at first.</summary>
    public void Reset()
    {
        foreach (var type in Types.Select(handle => Type.GetTypeFromHandle(handle)!))
        {
            type.GetMethod(RewrittenCode.Initialiser, Any)!.CreateDelegate<Action>()();
        }
    }

    public void Dispose() => _context.Unload();

    private Assembly Load(string name)
    {
        if (_context.Assemblies.FirstOrDefault(one => one.GetName().Name == name) is { } loaded)
        {
            return loaded;
        }

        using var copy = new MemoryStream(_code.Copies[name]);
        return _context.LoadFromStream(copy);
    }
}
