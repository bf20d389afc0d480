using System.Collections.Immutable;
using System.Security.Cryptography;
using Generator.Proof.Closures;

namespace Generator.Proof.Runs;

/// <summary>Tells whether what a project was compiled from is still the same, and what came of it.</summary>
/// <param name="files">The files that the proof depends on.</param>
/// <param name="root">Absolute path of the series root.</param>
internal sealed class HashProjects(ImmutableArray<HashedFile> files, string root)
{
    /// <summary>
    /// Whether the project has to be compiled. MSBuild asks for dates instead, so it would miss a file that is restored
    /// with an old date. That another project has changed, which this one refers to, MSBuild does see: it has just
    /// compiled that project.
    /// </summary>
    public bool HaveChanged(CompiledProject project) =>
        project.Read != Read(project.File) || project.Written != Written(project.Assembly);

    /// <returns>The same project, compiled from the files as they are now.</returns>
    /// <param name="declared">Hash of what it declares.</param>
    public CompiledProject Compiled(CompiledProject project, string declared) =>
        project with
        {
            Settings = Settings(project.File, project.Arguments),
            Read = Read(project.File),
            Written = Written(project.Assembly),
            Declared = declared,
        };

    /// <summary>Whether the compiler's arguments and all that MSBuild did besides are still right.</summary>
    public bool DifferAtMostInSources(CompiledProject project) =>
        project.Settings == Settings(project.File, project.Arguments) && project.Written == Written(project.Assembly);

    /// <summary>
    /// Whether the assemblies are those that the compiler wrote: what was not compiled is as it was, and the tests have
    /// the same code beside them.
    /// </summary>
    /// <param name="unchanged">The projects that were left out.</param>
    public static bool AreWhole(CompiledProjects built, IEnumerable<CompiledProject> unchanged)
    {
        var beside = Path.Combine(Path.GetDirectoryName(built.Tests.Assembly)!, Path.GetFileName(built.Code.Assembly));
        return unchanged.All(project => project.Written == Written(project.Assembly))
            && (!File.Exists(beside) || Written(beside) == built.Code.Written);
    }

    /// <summary>Hash of the files that a project can read: its own, and those that belong to no project.</summary>
    public string Read(string project) => HashClosure.Of(Files(project));

    /// <summary>Hash of the same files, but only of the names of the sources.</summary>
    public string Settings(string project, ProjectArguments arguments)
    {
        var sources = arguments
            .Parse()
            .SourceFiles.Select(source => Folder.RelativePath(root, source.Path))
            .ToHashSet(StringComparer.Ordinal);
        return HashClosure.Of(
            Files(project).Select(file => sources.Contains(file.Path) ? file with { Hash = "" } : file)
        );
    }

    private IEnumerable<HashedFile> Files(string project)
    {
        var own = Folder.RelativePath(root, Path.GetDirectoryName(project)!) + "/";
        return files
            .Where(file => !file.Path.EndsWith(ComparedText.Extension, StringComparison.Ordinal))
            .Where(file =>
                file.Path.StartsWith(own, StringComparison.Ordinal)
                || !file.Path.StartsWith("code/", StringComparison.Ordinal)
                    && !file.Path.StartsWith("tests/listings/", StringComparison.Ordinal)
            );
    }

    /// <summary>Hash of an assembly and of its symbols.</summary>
    public static string Written(string assembly)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in new[] { assembly, Path.ChangeExtension(assembly, ".pdb") }.Where(File.Exists))
        {
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(file)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
