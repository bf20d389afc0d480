using System.Collections.Immutable;

namespace Generator.Proof.Runs;

/// <summary>What MSBuild tells the compiler about one project.</summary>
/// <param name="Folder">Absolute path of the folder that the compiler runs in.</param>
/// <param name="Lines">The arguments on its command line.</param>
public sealed record ProjectArguments(string Folder, ImmutableArray<string> Lines)
{
    public bool Equals(ProjectArguments? other) =>
        other is not null && Folder == other.Folder && Lines.SequenceEqual(other.Lines, StringComparer.Ordinal);

    public override int GetHashCode() => HashCode.Combine(Folder, Lines.Length);
}

/// <summary>What MSBuild tells the compiler.</summary>
/// <param name="Code">About the project under <c>code/</c>.</param>
/// <param name="Tests">About the project under <c>tests/listings</c>.</param>
public sealed record CompilerArguments(ProjectArguments Code, ProjectArguments Tests);

/// <summary>A project that was compiled for a proof run.</summary>
/// <param name="File">Absolute path of the project file.</param>
/// <param name="Assembly">Absolute path of its assembly.</param>
/// <param name="Packages">Absolute path of the folder that packages are restored to; empty if there is none.</param>
/// <param name="Read">Hash of the files that it was compiled from.</param>
/// <param name="Written">Hash of what came of it.</param>
public sealed record CompiledProject(
    string File,
    ProjectArguments Arguments,
    string Assembly,
    string Packages,
    string Read,
    string Written
);

/// <summary>The projects of the last proof run.</summary>
public sealed record CompiledProjects(CompiledProject Code, CompiledProject Tests)
{
    public CompilerArguments Arguments => new(Code.Arguments, Tests.Arguments);
}
