namespace Generator.Proof.Runs;

/// <summary>Reads what MSBuild noted about the projects that it compiled.</summary>
/// <param name="folder">Absolute path of the folder with the notes.</param>
internal sealed class ReadProjectNotes(string folder, HashProjects hashes)
{
    private const string Nothing = "";

    /// <summary>MSBuild writes the notes with this target.</summary>
    public static string Target { get; } =
        """
            <Target Name="KeepCompilerArguments" AfterTargets="CoreCompile">
              <PropertyGroup>
                <ProofFile>$(ProofFolder)$(MSBuildProjectName)</ProofFile>
              </PropertyGroup>
              <ItemGroup>
                <ProofNote Include="Assembly=$(TargetPath);Packages=$(NuGetPackageRoot)" />
                <ProofNote Include="Compiler=$(RoslynTargetsPath);Shared=$(UseSharedCompilation)" />
                <ProofNote Include="DotNet=$(NetCoreRoot)" />
              </ItemGroup>
              <WriteLinesToFile File="$(ProofFile).arguments" Lines="@(CscCommandLineArgs)" Overwrite="true"
                                Condition="'@(CscCommandLineArgs)' != ''" />
              <WriteLinesToFile File="$(ProofFile).notes" Lines="@(ProofNote)" Overwrite="true" />
            </Target>
            """;

    /// <param name="notes">Absolute path of the notes about a project, without their extension.</param>
    /// <param name="folder">Absolute path of the folder of the project.</param>
    /// <returns>What MSBuild told the compiler about the project; null if it does not say.</returns>
    public static ProjectArguments? Arguments(string notes, string folder) =>
        File.Exists($"{notes}.arguments")
            ? new ProjectArguments(folder, [.. File.ReadAllLines($"{notes}.arguments")])
            : null;

    /// <param name="project">Absolute path of the project file.</param>
    /// <param name="earlier">The project at the last proof run, if there was one.</param>
    /// <returns>Null if MSBuild does not say how the project is compiled.</returns>
    public CompiledProject? Of(string project, CompiledProject? earlier)
    {
        var notes = Path.Combine(folder, Path.GetFileNameWithoutExtension(project));
        // MSBuild says nothing about a project that it does not compile.
        var arguments = File.Exists($"{notes}.arguments")
            ? new ProjectArguments(Path.GetDirectoryName(project)!, [.. File.ReadAllLines($"{notes}.arguments")])
            : earlier?.Arguments;
        if (arguments is null || !File.Exists($"{notes}.notes"))
        {
            return null;
        }

        var values = File.ReadLines($"{notes}.notes")
            .Select(line => line.Split('=', 2))
            .ToDictionary(note => note[0], note => note.ElementAtOrDefault(1) ?? Nothing, StringComparer.Ordinal);
        var compiled = new CompiledProject(
            project,
            arguments,
            new Compiler(values["Compiler"], values["Shared"] != "false", values["DotNet"]),
            values["Assembly"],
            values["Packages"],
            Settings: "",
            Read: "",
            Written: "",
            Declared: ""
        );
        var declared = new OutputPaths(compiled).Declared;
        return hashes.Compiled(compiled, declared is null ? "" : HashProjects.Written(declared));
    }
}
