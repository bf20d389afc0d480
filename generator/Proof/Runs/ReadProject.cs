using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Generator.Proof.Runs;

/// <summary>Opens a project with the arguments that MSBuild gave to the compiler.</summary>
internal static class ReadProject
{
    /// <returns>A project whose documents have absolute file paths.</returns>
    public static Project From(ProjectArguments arguments)
    {
        var parsed = arguments.Parse();
        var id = ProjectId.CreateNewId();
        var name = Path.GetFileNameWithoutExtension(parsed.OutputFileName ?? "Code.dll");
        // Read once: all that looks at the project sees the same text, whatever happens to the files meanwhile.
        var documents = parsed.SourceFiles.Select(file =>
            DocumentInfo.Create(
                DocumentId.CreateNewId(id),
                Path.GetFileName(file.Path),
                filePath: file.Path,
                loader: TextLoader.From(TextAndVersion.Create(Text(file.Path), VersionStamp.Default, file.Path))
            )
        );
        var references = parsed.MetadataReferences.Select(reference =>
            MetadataReference.CreateFromFile(reference.Reference, documentation: Documentation(reference.Reference))
        );
        return new AdhocWorkspace().AddProject(
            ProjectInfo.Create(
                id,
                VersionStamp.Default,
                name,
                name,
                LanguageNames.CSharp,
                compilationOptions: parsed.CompilationOptions,
                parseOptions: parsed.ParseOptions,
                documents: documents,
                metadataReferences: references,
                analyzerReferences: parsed.AnalyzerReferences.Select(reference => new AnalyzerFileReference(
                    reference.FilePath,
                    new Loader()
                ))
            )
        );
    }

    private static SourceText Text(string path)
    {
        using var stream = File.OpenRead(path);
        return SourceText.From(stream, Encoding.UTF8, SourceHashAlgorithm.Sha256);
    }

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
