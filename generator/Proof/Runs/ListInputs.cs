using Microsoft.CodeAnalysis;

namespace Generator.Proof.Runs;

/// <summary>Lists what MSBuild and the compiler read besides source files.</summary>
internal static class ListInputs
{
    private static readonly string[] OtherOptions = ["/resource:", "/res:", "/addmodule:", "/link:", "/win32res:"];

    /// <returns>Absolute paths.</returns>
    public static IEnumerable<string> Of(CompiledProjects projects) =>
        projects.Imports.Concat(Of(projects.Code.Arguments)).Concat(Of(projects.Tests.Arguments)).Distinct();

    private static IEnumerable<string> Of(ProjectArguments arguments)
    {
        var parsed = arguments.Parse();
        string?[] single =
        [
            parsed.CompilationOptions.CryptoKeyFile,
            parsed.RuleSetPath,
            parsed.SourceLink,
            parsed.Win32Icon,
            parsed.Win32Manifest,
        ];
        return parsed
            .MetadataReferences.Select(reference => reference.Reference)
            .Concat(parsed.AnalyzerReferences.Select(analyzer => analyzer.FilePath))
            .Concat(parsed.AdditionalFiles.Select(file => file.Path))
            .Concat(parsed.EmbeddedFiles.Select(file => file.Path))
            .Concat(parsed.AnalyzerConfigPaths)
            .Concat(single.OfType<string>())
            .Concat(arguments.Lines.SelectMany(Others))
            .Select(path => Path.GetFullPath(path, arguments.Folder));
    }

    // The parser keeps their paths to itself. After a comma follows the name of a resource.
    private static IEnumerable<string> Others(string line) =>
        from option in OtherOptions
        where line.StartsWith(option, StringComparison.OrdinalIgnoreCase)
        select line[option.Length..].Split(',')[0].Trim('"');
}
