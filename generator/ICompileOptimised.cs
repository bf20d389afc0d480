using System.Collections.Immutable;

namespace Generator;

/// <summary>An assembly of the code.</summary>
/// <param name="Symbols">
/// The PDB, which maps instructions to lines. Its paths are those of <see cref="Build.Location"/>, with a slash in
/// front.
/// </param>
public sealed record OptimisedCode(ImmutableArray<byte> Assembly, ImmutableArray<byte> Symbols);

/// <summary>
/// Compiles the code once more, optimised like a release build, whatever configuration its tests use.
/// </summary>
public interface ICompileOptimised
{
    /// <returns>The compiled code; or null and the errors of the compiler.</returns>
    Task<(OptimisedCode? Code, ImmutableArray<Problem> Problems)> Compile(CancellationToken cancel);
}
