using System.Reflection;
using System.Text.Json;
using CliWrap.Buffered;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Generator.Proof;

/// <summary>Loads the project under <c>code/</c> with the compiler arguments that MSBuild reports.</summary>
internal static class ReadCompilation
{
    /// <returns>A project whose documents have absolute file paths; null if MSBuild reports no arguments.</returns>
    public static async Task<Project?> From(string root, CancellationToken cancel)
    {
        var project = Directory
            .GetFiles(Path.Combine(root, "code"), "*.csproj")
            .Order(StringComparer.Ordinal)
            .FirstOrDefault();
        if (project is null)
        {
            return null;
        }

        // An output that never exists makes MSBuild run the compile target even if everything is up to date.
        var asked = await DotNet
            .Command(
                root,
                [
                    "msbuild",
                    project,
                    "-t:Compile",
                    "-p:SkipCompilerExecution=true",
                    "-p:ProvideCommandLineArgs=true",
                    "-p:NonExistentFile=none",
                    "-getItem:CscCommandLineArgs",
                ]
            )
            .ExecuteBufferedAsync(cancel);
        var arguments = asked.ExitCode == 0 ? Arguments(asked.StandardOutput) : [];
        return arguments.Length > 0 ? Open(arguments, Path.GetDirectoryName(project)!) : null;
    }

    private static string[] Arguments(string json)
    {
        using var document = JsonDocument.Parse(json);
        return
        [
            .. document
                .RootElement.GetProperty("Items")
                .GetProperty("CscCommandLineArgs")
                .EnumerateArray()
                .Select(item => item.GetProperty("Identity").GetString()!),
        ];
    }

    /// <param name="arguments">Arguments on the compiler's command line.</param>
    /// <param name="folder">Absolute path of the folder that the compiler would run in.</param>
    internal static Project Open(IEnumerable<string> arguments, string folder)
    {
        var parsed = CSharpCommandLineParser.Default.Parse(arguments, folder, sdkDirectory: null);
        var id = ProjectId.CreateNewId();
        var documents = parsed.SourceFiles.Select(file =>
            DocumentInfo.Create(
                DocumentId.CreateNewId(id),
                Path.GetFileName(file.Path),
                filePath: file.Path,
                loader: new FileTextLoader(file.Path, null)
            )
        );
        var references = parsed.MetadataReferences.Select(reference =>
            MetadataReference.CreateFromFile(reference.Reference, documentation: Documentation(reference.Reference))
        );
        return new AdhocWorkspace().AddProject(
            ProjectInfo.Create(
                id,
                VersionStamp.Default,
                "Code",
                "Code",
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
