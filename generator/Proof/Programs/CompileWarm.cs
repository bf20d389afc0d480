using System.Collections.Concurrent;
using System.Collections.Immutable;
using Generator.Proof.Runs;
using Microsoft.CodeAnalysis;

namespace Generator.Proof.Programs;

/// <summary>
/// Compiles programs in this process. The compiler is warm, and what they share, such as the class library, is read
/// once for all of them. Analyzers have their say when all code is compiled.
/// </summary>
internal static class CompileWarm
{
    /// <param name="programs">How MSBuild has each of them compiled.</param>
    /// <param name="silent">
    /// Paths of assemblies with source generators that add nothing to the code, and so nothing to a part of it.
    /// </param>
    /// <returns>Paths of those that compile. About the others, MSBuild has to say more.</returns>
    public static async Task<IReadOnlyCollection<string>> All(
        IEnumerable<CompiledProgram> programs,
        IReadOnlySet<string> silent,
        CancellationToken cancel
    )
    {
        var libraries = new ReadLibraries();
        var good = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        await Parallel.ForEachAsync(programs, cancel, async (program, stop) =>
        {
            good[program.Path] =
                HasAll(program.Arguments) && await Compiles(program.Arguments, libraries, silent, stop);
        });
        return [.. good.Where(one => one.Value).Select(one => one.Key)];
    }

    private static async Task<bool> Compiles(
        ProjectArguments arguments,
        ReadLibraries libraries,
        IReadOnlySet<string> silent,
        CancellationToken cancel
    )
    {
        var addsNothing = arguments
            .Parse()
            .AnalyzerReferences.Select(reference => reference.FilePath)
            .Where(path => !silent.Contains(path))
            .All(path => libraries.Analyzer(path).GetGenerators(LanguageNames.CSharp).IsEmpty);
        ImmutableArray<GeneratedSource>? generated = addsNothing ? [] : null;
        var project = ReadProject.From(arguments, libraries, generated, silent);
        var compilation = (await project.GetCompilationAsync(cancel))!;
        return !compilation
            .GetDiagnostics(cancel)
            .Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error || diagnostic.IsWarningAsError);
    }

    // What MSBuild has written for the compiler may have been cleaned away.
    private static bool HasAll(ProjectArguments arguments)
    {
        var parsed = arguments.Parse();
        return parsed
            .SourceFiles.Select(file => file.Path)
            .Concat(parsed.MetadataReferences.Select(reference => reference.Reference))
            .Concat(parsed.AnalyzerReferences.Select(reference => reference.FilePath))
            .Concat(parsed.AnalyzerConfigPaths)
            .All(File.Exists);
    }
}
