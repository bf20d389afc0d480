using System.Reflection;
using System.Text.Json;
using CliWrap.Buffered;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Generator;

/// <summary>The project under <c>code/</c> as the compiler sees it: MSBuild is asked for the compiler's own arguments.</summary>
internal static class ReadCompilation
{
    /// <returns>A project whose documents have the absolute paths of their files; null if MSBuild does not answer.</returns>
    public static async Task<Project?> From(string root, CancellationToken cancel)
    {
        var project = Directory.GetFiles(Path.Combine(root, "code"), "*.csproj").Order(StringComparer.Ordinal).FirstOrDefault();
        if (project is null)
        {
            return null;
        }

        // An output that never exists makes MSBuild ask for a compilation even when everything is up to date.
        var asked = await DotNet.Command(root, ["msbuild", project, "-t:Compile", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-p:NonExistentFile=none", "-getItem:CscCommandLineArgs"])
            .ExecuteBufferedAsync(cancel);
        var arguments = asked.ExitCode == 0 ? Arguments(asked.StandardOutput) : [];
        return arguments.Length > 0 ? Open(arguments, Path.GetDirectoryName(project)!) : null;
    }

    private static string[] Arguments(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray().Select(item => item.GetProperty("Identity").GetString()!)];
    }

    /// <param name="arguments">The compiler's command line.</param>
    /// <param name="folder">Absolute path of the folder where it is called.</param>
    internal static Project Open(IEnumerable<string> arguments, string folder)
    {
        var parsed = CSharpCommandLineParser.Default.Parse(arguments, folder, sdkDirectory: null);
        var id = ProjectId.CreateNewId();
        var documents = parsed.SourceFiles.Select(file => DocumentInfo.Create(DocumentId.CreateNewId(id), Path.GetFileName(file.Path), filePath: file.Path, loader: new FileTextLoader(file.Path, null)));
        var references = parsed.MetadataReferences.Select(reference => MetadataReference.CreateFromFile(reference.Reference, documentation: Documentation(reference.Reference)));
        return new AdhocWorkspace().AddProject(ProjectInfo.Create(
            id, VersionStamp.Default, "Code", "Code", LanguageNames.CSharp,
            compilationOptions: parsed.CompilationOptions, parseOptions: parsed.ParseOptions, documents: documents, metadataReferences: references,
            analyzerReferences: parsed.AnalyzerReferences.Select(reference => new AnalyzerFileReference(reference.FilePath, new Loader()))));
    }

    // The reference documentation lies beside the reference assemblies, and is read when somebody asks for a text of it.
    private static XmlDocumentationProvider? Documentation(string reference) =>
        Path.ChangeExtension(reference, ".xml") is var file && File.Exists(file) ? XmlDocumentationProvider.CreateFromFile(file) : null;

    // Generators write part of the code.
    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
