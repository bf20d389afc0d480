using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Generator.Proof.Runs;

/// <summary>Reads the assemblies that projects refer to, each of them once.</summary>
internal sealed class ReadLibraries
{
    private readonly ConcurrentDictionary<string, MetadataReference> _libraries = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, AnalyzerReference> _analyzers = new(StringComparer.Ordinal);

    /// <param name="path">Absolute path of the assembly.</param>
    public MetadataReference Library(string path) =>
        _libraries.GetOrAdd(path, static file =>
            MetadataReference.CreateFromFile(file, documentation: Documentation(file))
        );

    /// <param name="path">Absolute path of an assembly with analyzers or source generators.</param>
    public AnalyzerReference Analyzer(string path) =>
        _analyzers.GetOrAdd(path, static file => new AnalyzerFileReference(file, new Loader()));

    // The XML documentation is next to the reference assemblies. It is read only on demand.
    private static XmlDocumentationProvider? Documentation(string reference) =>
        Path.ChangeExtension(reference, ".xml") is var file && File.Exists(file)
            ? XmlDocumentationProvider.CreateFromFile(file)
            : null;

    // Source generators write part of the code, so their assemblies must be loaded.
    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath) { }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
