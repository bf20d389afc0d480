using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using ICSharpCode.Decompiler;
using ICSharpCode.Decompiler.CSharp;
using ICSharpCode.Decompiler.CSharp.Syntax;
using ICSharpCode.Decompiler.Metadata;
using Microsoft.CodeAnalysis;

namespace Generator.Lowering;

/// <summary>Reads C# back from compiled code, and leaves iterators, async methods and lambdas as the compiler wrote them.</summary>
internal sealed class DecompileMachine : IDisposable
{
    // What has nothing to do with stopping and going on stays as it was: the lowest version of C# would also take strings and generics apart.
    private static readonly DecompilerSettings Settings = new(LanguageVersion.Latest)
    {
        YieldReturn = false,
        AsyncAwait = false,
        AsyncEnumerator = false,
        AwaitInCatchFinally = false,
        AnonymousMethods = false,
        LocalFunctions = false,
        QueryExpressions = false,
        NullableReferenceTypes = false,
    };

    private readonly PEFile _assembly;

    private readonly CSharpDecompiler _decompiler;

    public DecompileMachine(EmittedCode code)
    {
        _assembly = new PEFile("Code.dll", code.Assembly, PEStreamOptions.PrefetchEntireImage);
        _decompiler = new CSharpDecompiler(_assembly, new References(code.Compilation), Settings);
    }

    public MetadataReader Metadata => _assembly.Metadata;

    /// <returns>The method that starts the machine, and the machine.</returns>
    public ImmutableArray<CodeLine> LinesOf(Machine machine)
    {
        // An accessor is read as its property, which declares it.
        var starter = _decompiler.TypeSystem.MainModule.GetDefinition(machine.Starter);
        var tree = _decompiler.Decompile((starter.AccessorOwner ?? starter).MetadataToken, machine.Type);
        TidyMachine.In(tree);
        MakeLegible.In(tree);
        return WriteCode.Of(tree.Members.OfType<EntityDeclaration>());
    }

    public void Dispose() => _assembly.Dispose();

    // The very files that the compiler saw.
    private sealed class References(Compilation compilation) : IAssemblyResolver
    {
        private readonly ImmutableDictionary<string, string> _files = compilation.References.OfType<PortableExecutableReference>()
            .Select(reference => reference.FilePath!)
            .DistinctBy(Path.GetFileNameWithoutExtension)
            .ToImmutableDictionary(path => Path.GetFileNameWithoutExtension(path), StringComparer.OrdinalIgnoreCase);

        public MetadataFile? Resolve(IAssemblyReference reference) =>
            _files.TryGetValue(reference.Name, out var path) ? new PEFile(path, PEStreamOptions.PrefetchMetadata) : null;

        public IDisposable? BeginSnapshot() => null;

        public MetadataFile? ResolveModule(MetadataFile mainModule, string moduleName) => null;

        public Task<MetadataFile?> ResolveAsync(IAssemblyReference reference) => Task.FromResult(Resolve(reference));

        public Task<MetadataFile?> ResolveModuleAsync(MetadataFile mainModule, string moduleName) => Task.FromResult<MetadataFile?>(null);
    }
}
