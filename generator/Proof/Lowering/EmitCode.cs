using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;

namespace Generator.Lowering;

/// <summary>What the compiler made of a project.</summary>
/// <param name="Symbols">Which line each instruction comes from; files are named as in <see cref="Location"/>.</param>
internal sealed record EmittedCode(Compilation Compilation, MemoryStream Assembly, MemoryStream Symbols);

/// <summary>Compiles a project into memory, optimised as for readers, whatever the tests ran.</summary>
internal static class EmitCode
{
    /// <returns>The code, or what the compiler says against it.</returns>
    public static async Task<(EmittedCode? Code, ImmutableArray<Problem> Problems)> From(Project project, string root, CancellationToken cancel)
    {
        // No path of this machine may come into the code: [CallerFilePath] would bring it there.
        var paths = new SourceFileResolver([], root, [new($"{Path.TrimEndingDirectorySeparator(root)}{Path.DirectorySeparatorChar}", "/")]);
        var compilation = (await project.GetCompilationAsync(cancel))!;
        compilation = compilation.WithOptions(compilation.Options.WithOptimizationLevel(OptimizationLevel.Release).WithDeterministic(true).WithSourceReferenceResolver(paths));
        var (assembly, symbols) = (new MemoryStream(), new MemoryStream());
        var emitted = compilation.Emit(assembly, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb), cancellationToken: cancel);
        assembly.Position = symbols.Position = 0;
        return emitted.Success
            ? (new EmittedCode(compilation, assembly, symbols), [])
            : (null, [.. emitted.Diagnostics.Where(fault => fault.Severity == DiagnosticSeverity.Error).Select(fault => Fault(fault, root))]);
    }

    private static Problem Fault(Diagnostic fault, string root)
    {
        var place = fault.Location.GetLineSpan();
        return Problems.DoesNotCompile(
            place.IsValid ? new Location(Path.GetRelativePath(root, place.Path).Replace('\\', '/'), place.StartLinePosition.Line + 1, place.StartLinePosition.Character + 1) : new Location("code"),
            fault.Id,
            fault.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }
}
