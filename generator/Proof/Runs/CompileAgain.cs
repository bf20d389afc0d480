using System.Collections.Immutable;

namespace Generator.Proof.Runs;

/// <summary>
/// Compiles what differs from the last proof run in its sources only: with the same compiler and the same arguments,
/// but without MSBuild, which takes longer than the compiler.
/// </summary>
/// <param name="folder">Absolute path of a folder for notes about the build.</param>
internal sealed class CompileAgain(string folder, HashProjects hashes, BuildContext context)
{
    /// <param name="before">The projects of the last proof run.</param>
    /// <returns>The compiled projects; or the compiler's errors; or neither if MSBuild has to compile.</returns>
    public async Task<(CompiledProjects? Built, ImmutableArray<Problem> Problems)> From(CompiledProjects before)
    {
        var (code, tests) = (before.Code, before.Tests);
        var (codeFiles, testFiles) = (new OutputPaths(code), new OutputPaths(tests));
        var reference = testFiles.Reference(codeFiles.Assembly);
        if (!CanCompile(code) || !CanCompile(tests) || codeFiles.Declared is null || reference is null)
        {
            return (null, []);
        }

        var compilesCode = hashes.HaveChanged(code);
        if (compilesCode && await Refusal(code) is { } refusedCode)
        {
            return (null, refusedCode);
        }

        var besideTests = Path.Combine(Path.GetDirectoryName(tests.Assembly)!, Path.GetFileName(code.Assembly));
        var declared = HashProjects.Written(codeFiles.Declared);
        if (!compilesCode && (declared != code.Declared || HashProjects.Written(besideTests) != code.Written))
        {
            // Somebody replaced a file.
            return (null, []);
        }

        // What the code declares is all that the tests are compiled against.
        var compilesTests = declared != code.Declared || hashes.HaveChanged(tests);
        if (compilesTests)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(reference)!);
            File.Copy(codeFiles.Declared, reference, overwrite: true);
            if (await Refusal(tests) is { } refusedTests)
            {
                return (null, refusedTests);
            }
        }

        // Only now, so that a run that ends before this compiles both once more.
        if (compilesCode)
        {
            Copy(codeFiles, code.Assembly);
            Copy(codeFiles, besideTests);
        }

        if (compilesTests)
        {
            Copy(testFiles, tests.Assembly);
        }

        return (
            before with
            {
                Code = hashes.Compiled(code, declared),
                Tests = hashes.Compiled(tests, tests.Declared),
            },
            []
        );
    }

    private bool CanCompile(CompiledProject project) =>
        RunCompiler.Exists(project.Compiler) && hashes.DifferAtMostInSources(project);

    /// <returns>Null if it compiles; otherwise its errors, or none if they have no place: MSBuild should try.</returns>
    private async Task<ImmutableArray<Problem>?> Refusal(CompiledProject project)
    {
        var responses = Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(project.File)}.rsp");
        var (exit, said) = await RunCompiler.On(project.Compiler, project.Arguments, responses, context.Cancel);
        return exit == 0 ? null : CompilerErrors.In(said, context.Root);
    }

    private static void Copy(OutputPaths output, string assembly)
    {
        File.Copy(output.Assembly, assembly, overwrite: true);
        File.Copy(output.Symbols, Path.ChangeExtension(assembly, ".pdb"), overwrite: true);
    }
}
