using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace Generator.Proof.Closures;

/// <summary>Knows from the symbols of an assembly which source files declare its types and methods.</summary>
internal sealed class DeclaringFiles
{
    // https://github.com/dotnet/runtime/blob/main/docs/design/specs/PortablePdb-Metadata.md#type-definition-documents
    private static readonly Guid TypeDefinitionDocuments = new("932e74bc-dba9-4478-8d46-0f32a7bab3d3");

    private readonly CompiledAssembly _assembly;

    private readonly string _root;

    private readonly Dictionary<EntityHandle, HashSet<string>> _files = [];

    /// <param name="root">Absolute path of the series root. Files are relative to it.</param>
    public DeclaringFiles(CompiledAssembly assembly, string root)
    {
        (_assembly, _root) = (assembly, root);
        foreach (var handle in assembly.Symbols.MethodDebugInformation)
        {
            AddMethod(handle.ToDefinitionHandle(), assembly.Symbols.GetMethodDebugInformation(handle));
        }

        // Types without instructions, such as interfaces.
        foreach (var note in assembly.Symbols.CustomDebugInformation.Select(assembly.Symbols.GetCustomDebugInformation))
        {
            if (assembly.Symbols.GetGuid(note.Kind) == TypeDefinitionDocuments)
            {
                AddType((TypeDefinitionHandle)note.Parent, DocumentsIn(assembly.Symbols.GetBlobReader(note.Value)));
            }
        }
    }

    /// <summary>The files with a part of the type, or of a type around it.</summary>
    public IEnumerable<string> Of(TypeDefinitionHandle type)
    {
        var around = _assembly.Metadata.GetTypeDefinition(type).GetDeclaringType();
        var own = _files.GetValueOrDefault(type) ?? [];
        return around.IsNil ? own : own.Concat(Of(around));
    }

    /// <summary>The files with the instructions of a method; if it has none, those of its type.</summary>
    public IEnumerable<string> Of(MethodDefinitionHandle method) =>
        _files.GetValueOrDefault(method) ?? Of(_assembly.Metadata.GetMethodDefinition(method).GetDeclaringType());

    private void AddMethod(MethodDefinitionHandle method, MethodDebugInformation information)
    {
        var files = information
            .GetSequencePoints()
            .Where(point => !point.Document.IsNil)
            .Select(point => FileOf(point.Document))
            .ToHashSet(StringComparer.Ordinal);
        if (files.Count == 0)
        {
            return;
        }

        Add(method, files);
        // An async method or an iterator has its instructions in the state machine that it starts.
        if (information.GetStateMachineKickoffMethod() is { IsNil: false } starter)
        {
            Add(starter, files);
        }

        AddType(_assembly.Metadata.GetMethodDefinition(method).GetDeclaringType(), files);
    }

    private void AddType(TypeDefinitionHandle type, IReadOnlyCollection<string> files)
    {
        Add(type, files);
        var around = _assembly.Metadata.GetTypeDefinition(type).GetDeclaringType();
        if (_assembly.IsGenerated(type) && !around.IsNil)
        {
            AddType(around, files);
        }
    }

    private void Add(EntityHandle declared, IEnumerable<string> files)
    {
        if (!declared.IsNil)
        {
            (_files.TryGetValue(declared, out var known) ? known : _files[declared] = []).UnionWith(files);
        }
    }

    private List<string> DocumentsIn(BlobReader documents)
    {
        var files = new List<string>();
        while (documents.RemainingBytes > 0)
        {
            files.Add(FileOf(MetadataTokens.DocumentHandle(documents.ReadCompressedInteger())));
        }

        return files;
    }

    private string FileOf(DocumentHandle document) =>
        Folder.RelativePath(_root, _assembly.Symbols.GetString(_assembly.Symbols.GetDocument(document).Name));
}
