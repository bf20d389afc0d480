using Microsoft.CodeAnalysis.CSharp;

namespace Generator.Proof.Runs;

/// <summary>Where the compiler writes what comes of a project. MSBuild copies it from there.</summary>
internal sealed class OutputPaths(CompiledProject project)
{
    private readonly CSharpCommandLineArguments _arguments = project.Arguments.Parse();

    /// <summary>Absolute path of the assembly.</summary>
    public string Assembly => Path.Combine(_arguments.OutputDirectory, _arguments.OutputFileName ?? "");

    /// <summary>Absolute path of an assembly with declarations only; null if none is written.</summary>
    public string? Declared => _arguments.OutputRefFilePath;

    /// <returns>Absolute path of what the project takes from another one; null if it refers to no such file.</returns>
    public string? Reference(string assembly) =>
        _arguments
            .MetadataReferences.Select(reference => reference.Reference)
            .FirstOrDefault(path => Path.GetFileName(path) == Path.GetFileName(assembly));

    /// <summary>Absolute path of its symbols.</summary>
    public string Symbols => _arguments.PdbPath ?? Path.ChangeExtension(Assembly, ".pdb");
}
