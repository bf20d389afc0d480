using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using ICSharpCode.Decompiler;
using ICSharpCode.Decompiler.CSharp;
using ICSharpCode.Decompiler.CSharp.Syntax;
using ICSharpCode.Decompiler.Metadata;
using Microsoft.CodeAnalysis;

namespace Generator.Lowering;

/// <summary>
/// Decompiles assemblies to C#, but keeps iterators, async methods and lambdas as the compiler lowered them.
/// </summary>
internal sealed class StateMachineDecompiler : IDisposable
{
    // Only what suspends and resumes code stays lowered: the lowest C# version would lower strings and generics too.
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

    /// <param name="compilation">Of the code as it is.</param>
    public StateMachineDecompiler(OptimisedCode code, Compilation compilation)
    {
        var content = new MemoryStream([.. code.Assembly]);
        _assembly = new PEFile("Code.dll", content, PEStreamOptions.PrefetchEntireImage);
        _decompiler = new CSharpDecompiler(_assembly, new References(compilation), Settings);
    }

    public MetadataReader Metadata => _assembly.Metadata;

    /// <returns>The lines of the method that starts the state machine, then those of the state machine.</returns>
    public ImmutableArray<ColouredLine> LinesOf(StateMachine machine)
    {
        // For an accessor, decompile the property that declares it.
        var starter = _decompiler.TypeSystem.MainModule.GetDefinition(machine.Kickoff);
        var tree = _decompiler.Decompile((starter.AccessorOwner ?? starter).MetadataToken, machine.Type);
        TidyStateMachine.In(tree);
        MakeReadable.In(tree);
        return WriteCode.Of(tree.Members.OfType<EntityDeclaration>());
    }

    public void Dispose() => _assembly.Dispose();

    // Resolves references to the same files that the compiler used.
    private sealed class References(Compilation compilation) : IAssemblyResolver
    {
        private readonly ImmutableDictionary<string, string> _files = compilation
            .References.OfType<PortableExecutableReference>()
            .Select(reference => reference.FilePath!)
            .DistinctBy(Path.GetFileNameWithoutExtension)
            .ToImmutableDictionary(path => Path.GetFileNameWithoutExtension(path), StringComparer.OrdinalIgnoreCase);

        public MetadataFile? Resolve(IAssemblyReference reference) =>
            _files.TryGetValue(reference.Name, out var path)
                ? new PEFile(path, PEStreamOptions.PrefetchMetadata)
                : null;

        public IDisposable? BeginSnapshot() => null;

        public MetadataFile? ResolveModule(MetadataFile mainModule, string moduleName) => null;

        public Task<MetadataFile?> ResolveAsync(IAssemblyReference reference) => Task.FromResult(Resolve(reference));

        public Task<MetadataFile?> ResolveModuleAsync(MetadataFile mainModule, string moduleName) =>
            Task.FromResult<MetadataFile?>(null);
    }
}
