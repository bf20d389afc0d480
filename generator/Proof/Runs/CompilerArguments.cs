using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp;

namespace Generator.Proof.Runs;

/// <summary>What MSBuild tells the compiler about one project.</summary>
/// <param name="Folder">Absolute path of the folder that the compiler runs in.</param>
/// <param name="Lines">The arguments on its command line.</param>
public sealed record ProjectArguments(string Folder, ImmutableArray<string> Lines)
{
    /// <returns>What they mean, with absolute paths.</returns>
    public CSharpCommandLineArguments Parse() =>
        CSharpCommandLineParser.Default.Parse(Lines, Folder, sdkDirectory: null);

    public bool Equals(ProjectArguments? other) =>
        other is not null && Folder == other.Folder && Lines.SequenceEqual(other.Lines, StringComparer.Ordinal);

    public override int GetHashCode() => HashCode.Combine(Folder, Lines.Length);
}

/// <summary>What MSBuild tells the compiler.</summary>
/// <param name="Code">About the project under <c>code/</c>.</param>
/// <param name="Tests">About the project under <c>tests/listings</c>.</param>
public sealed record CompilerArguments(ProjectArguments Code, ProjectArguments Tests);
