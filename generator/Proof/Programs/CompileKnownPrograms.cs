using System.Collections.Immutable;
using Generator.Proof.Runs;
using Microsoft.CodeAnalysis;

namespace Generator.Proof.Programs;

/// <summary>
/// Compiles programs with the arguments of the last time, but in this process, whose compiler is warm: what they share
/// may belong to twenty of them. Analyzers have their say when all code is compiled.
/// </summary>
internal static class CompileKnownPrograms
{
    /// <returns>Those that compile. About the others, MSBuild has to say more.</returns>
    public static async Task<ImmutableArray<ProgramFiles>> In(
        ImmutableArray<ProgramFiles> programs,
        ProgramStore store,
        BuildContext context
    )
    {
        if (context.Options.TestRuns != TestRuns.WhenStale)
        {
            return [];
        }

        var good = ImmutableArray.CreateBuilder<ProgramFiles>();
        foreach (var program in programs)
        {
            if (
                store.ArgumentsOf(program) is { } before
                && HasAll(before.Arguments)
                && await Compile(before.Arguments, context.Cancel)
            )
            {
                good.Add(program);
            }
        }

        return good.ToImmutable();
    }

    // What MSBuild has written for the compiler may have been cleaned away.
    private static bool HasAll(ProjectArguments arguments)
    {
        var parsed = arguments.Parse();
        return parsed
            .SourceFiles.Select(file => file.Path)
            .Concat(parsed.MetadataReferences.Select(reference => reference.Reference))
            .Concat(parsed.AnalyzerReferences.Select(reference => reference.FilePath))
            .All(File.Exists);
    }

    private static async Task<bool> Compile(ProjectArguments arguments, CancellationToken cancel)
    {
        var compilation = (await ReadProject.From(arguments).GetCompilationAsync(cancel))!;
        return !compilation
            .GetDiagnostics(cancel)
            .Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error || diagnostic.IsWarningAsError);
    }
}
