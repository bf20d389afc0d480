using System.Collections.Immutable;

namespace Generator.Proof.Runs;

/// <summary>The compiler that MSBuild uses.</summary>
/// <param name="Folder">Absolute path of the folder with its targets; empty if MSBuild did not say.</param>
/// <param name="IsShared">Whether it may go on running after its work, to be quicker the next time.</param>
/// <param name="DotNet">Absolute path of the folder that .NET is installed in.</param>
public sealed record Compiler(string Folder, bool IsShared, string DotNet);

/// <summary>A project that was compiled for a proof run.</summary>
/// <param name="File">Absolute path of the project file.</param>
/// <param name="Arguments">What MSBuild told the compiler.</param>
/// <param name="Compiler">The compiler that MSBuild used.</param>
/// <param name="Assembly">Absolute path of its assembly.</param>
/// <param name="Packages">Absolute path of the folder that packages are restored to; empty if there is none.</param>
/// <param name="Settings">Hash of what it was compiled with, its sources left out.</param>
/// <param name="Read">Hash of all files that it was compiled from.</param>
/// <param name="Written">Hash of what came of it.</param>
/// <param name="Declared">Hash of what it declares for others; empty if the compiler does not write that.</param>
public sealed record CompiledProject(
    string File,
    ProjectArguments Arguments,
    Compiler Compiler,
    string Assembly,
    string Packages,
    string Settings,
    string Read,
    string Written,
    string Declared
);

/// <summary>The projects of the last proof run.</summary>
/// <param name="Imports">Absolute paths of the files that MSBuild read for both: props, targets.</param>
public sealed record CompiledProjects(CompiledProject Code, CompiledProject Tests, ImmutableArray<string> Imports)
{
    public CompilerArguments Arguments => new(Code.Arguments, Tests.Arguments);
}
