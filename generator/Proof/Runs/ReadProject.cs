using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Generator.Proof.Runs;

/// <summary>Opens a project with the arguments that MSBuild gave to the compiler.</summary>
internal static class ReadProject
{
    private const SourceHashAlgorithm Hash = SourceHashAlgorithm.Sha256;

    /// <param name="libraries">Those of several projects, read once for all of them; null to read them anew.</param>
    /// <param name="generated">What source generators add to it; null to run them.</param>
    /// <param name="silent">Paths of assemblies with source generators that need not run, as they add nothing.</param>
    /// <returns>A project whose documents have absolute file paths.</returns>
    public static Project From(
        ProjectArguments arguments,
        ReadLibraries? libraries = null,
        ImmutableArray<GeneratedSource>? generated = null,
        IReadOnlySet<string>? silent = null
    )
    {
        libraries ??= new ReadLibraries();
        var parsed = arguments.Parse();
        var id = ProjectId.CreateNewId();
        var name = Path.GetFileNameWithoutExtension(parsed.OutputFileName ?? "Code.dll");
        // Read once: all that looks at the project sees the same text, whatever happens to the files meanwhile.
        var documents = parsed
            .SourceFiles.Select(file => Read(file.Path))
            .Concat(
                (generated ?? []).Select(file => Document(file.Path, SourceText.From(file.Text, Encoding.UTF8, Hash)))
            );
        var analyzers = parsed.AnalyzerReferences.Where(one =>
            generated is null && silent?.Contains(one.FilePath) is not true
        );
        return new AdhocWorkspace().AddProject(
            ProjectInfo
                .Create(
                    id,
                    VersionStamp.Default,
                    name,
                    name,
                    LanguageNames.CSharp,
                    compilationOptions: parsed.CompilationOptions,
                    parseOptions: parsed.ParseOptions,
                    documents: documents,
                    metadataReferences: parsed.MetadataReferences.Select(one => libraries.Library(one.Reference)),
                    analyzerReferences: analyzers.Select(one => libraries.Analyzer(one.FilePath))
                )
                .WithAnalyzerConfigDocuments(parsed.AnalyzerConfigPaths.Select(Read))
        );

        DocumentInfo Read(string path) => Document(path, Text(path));

        DocumentInfo Document(string path, SourceText text) =>
            DocumentInfo.Create(
                DocumentId.CreateNewId(id),
                Path.GetFileName(path),
                filePath: path,
                loader: TextLoader.From(TextAndVersion.Create(text, VersionStamp.Default, path))
            );
    }

    private static SourceText Text(string path)
    {
        using var stream = File.OpenRead(path);
        return SourceText.From(stream, Encoding.UTF8, Hash);
    }
}
