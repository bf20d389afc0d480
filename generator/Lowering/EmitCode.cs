using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;
using Location = Generator.Build.Location;

namespace Generator.Lowering;

/// <summary>The compiler's output for a project.</summary>
/// <param name="Symbols">
/// The PDB, which maps instructions to lines. Its paths are those of <see cref="Location"/>, with a slash in front.
/// </param>
internal sealed record EmittedCode(Compilation Compilation, MemoryStream Assembly, MemoryStream Symbols);

/// <summary>
/// Compiles a project in memory, optimised like a release build, whatever configuration the tests used.
/// </summary>
internal static class EmitCode
{
    /// <returns>The compiled code, or the errors of the compiler.</returns>
    public static async Task<(EmittedCode? Code, ImmutableArray<Problem> Problems)> From(
        Project project,
        string root,
        CancellationToken cancel
    )
    {
        // Keep local paths out of the code: [CallerFilePath] would embed them.
        var paths = new SourceFileResolver(
            [],
            root,
            [new($"{Path.TrimEndingDirectorySeparator(root)}{Path.DirectorySeparatorChar}", "/")]
        );
        var compilation = (await project.GetCompilationAsync(cancel))!;
        compilation = compilation.WithOptions(
            compilation
                .Options.WithOptimizationLevel(OptimizationLevel.Release)
                .WithDeterministic(true)
                .WithSourceReferenceResolver(paths)
        );
        var (assembly, symbols) = (new MemoryStream(), new MemoryStream());
        var emitted = compilation.Emit(
            assembly,
            symbols,
            options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb),
            cancellationToken: cancel
        );
        assembly.Position = symbols.Position = 0;
        return emitted.Success
            ? (new EmittedCode(compilation, assembly, symbols), [])
            : (
                null,
                [
                    .. emitted
                        .Diagnostics.Where(fault => fault.Severity == DiagnosticSeverity.Error)
                        .Select(fault => Fault(fault, root)),
                ]
            );
    }

    private static Problem Fault(Diagnostic fault, string root)
    {
        var place = fault.Location.GetLineSpan();
        return CodeProblems.DoesNotCompile.At(
            place.IsValid
                ? new Location(
                    Folder.RelativePath(root, place.Path),
                    place.StartLinePosition.Line + 1,
                    place.StartLinePosition.Character + 1
                )
                : new Location("code"),
            fault.Id,
            fault.GetMessage(System.Globalization.CultureInfo.InvariantCulture)
        );
    }
}
