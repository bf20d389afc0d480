using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Generator.Proof.Closures;

/// <summary>An assembly as the compiler wrote it, with its symbols.</summary>
internal sealed class CompiledAssembly : IDisposable
{
    private readonly PEReader _file;

    private readonly MetadataReaderProvider _symbols;

    private CompiledAssembly(string path)
    {
        _file = new PEReader(File.OpenRead(path), PEStreamOptions.PrefetchEntireImage);
        _symbols = MetadataReaderProvider.FromPortablePdbStream(
            File.OpenRead(SymbolsOf(path)),
            MetadataStreamOptions.PrefetchMetadata
        );
        Metadata = _file.GetMetadataReader();
        Symbols = _symbols.GetMetadataReader();
        Name = Metadata.GetString(Metadata.GetAssemblyDefinition().Name);
    }

    public string Name { get; }

    public MetadataReader Metadata { get; }

    public MetadataReader Symbols { get; }

    /// <summary>The assemblies in a folder that have symbols: those that were compiled here.</summary>
    /// <param name="folder">Absolute path.</param>
    public static IEnumerable<CompiledAssembly> AllIn(string folder) =>
        Directory
            .EnumerateFiles(folder, "*.dll")
            .Order(StringComparer.Ordinal)
            .Where(path => File.Exists(SymbolsOf(path)))
            .Select(path => new CompiledAssembly(path));

    /// <returns>Null for a method without a body.</returns>
    public MethodBodyBlock? BodyOf(MethodDefinition method) =>
        method.RelativeVirtualAddress == 0 ? null : _file.GetMethodBody(method.RelativeVirtualAddress);

    /// <summary>Whether the compiler made the type, as it does for async methods and lambdas.</summary>
    public bool IsGenerated(TypeDefinitionHandle type) =>
        Metadata.StringComparer.StartsWith(Metadata.GetTypeDefinition(type).Name, "<");

    /// <summary>Whether the compiler made the method from a lambda or a local function.</summary>
    public bool IsGenerated(MethodDefinitionHandle method) =>
        Metadata.GetMethodDefinition(method) is var definition
        && (Metadata.StringComparer.StartsWith(definition.Name, "<") || IsGenerated(definition.GetDeclaringType()));

    public void Dispose()
    {
        _symbols.Dispose();
        _file.Dispose();
    }

    private static string SymbolsOf(string path) => Path.ChangeExtension(path, ".pdb");
}
