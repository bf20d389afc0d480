using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Generator.Tests;

/// <summary>The direction of dependencies, as the README's tree promises it.</summary>
public class ArchitectureTests
{
    private static readonly string[] Phases = ["Input", "Process", "PostProcess", "Output"];

    [Fact]
    public void A_module_never_names_another_module()
    {
        var modules = Phases.SelectMany(phase => Sources($"generator/{phase}")).ToArray();
        var names = modules.Select(Path.GetFileNameWithoutExtension).ToHashSet();

        Assert.True(names.Count > 10);
        Assert.Empty(modules.SelectMany(file => Named(file).Where(name => names.Contains(name) && name != Path.GetFileNameWithoutExtension(file)).Select(name => $"{file} names {name}")));
    }

    [Fact]
    public void Phases_do_not_know_the_proof_nor_the_command_line()
    {
        var others = Sources("generator/Proof").Concat(Sources("generator/CommandLine")).Select(Path.GetFileNameWithoutExtension).ToHashSet();

        Assert.Empty(Phases.SelectMany(phase => Sources($"generator/{phase}")).SelectMany(file => Named(file).Where(others.Contains).Select(name => $"{file} names {name}")));
    }

    [Fact]
    public void The_proof_does_not_know_the_phases()
    {
        var modules = Phases.SelectMany(phase => Sources($"generator/{phase}")).Select(Path.GetFileNameWithoutExtension).ToHashSet();

        Assert.Empty(Sources("generator/Proof").SelectMany(file => Named(file).Where(modules.Contains).Select(name => $"{file} names {name}")));
    }

    [Fact]
    public void The_generator_does_not_know_the_theme_nor_what_the_series_is_about()
    {
        var theme = Directory.EnumerateFiles(Path.Combine(Repository.Root, "theme"), "*.razor", SearchOption.AllDirectories).Select(Path.GetFileNameWithoutExtension).ToHashSet();

        foreach (var file in Sources("generator"))
        {
            Assert.DoesNotContain(Named(file), theme.Contains);
            Assert.DoesNotContain("concurren", File.ReadAllText(Path.Combine(Repository.Root, file)), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void Only_input_output_and_the_proof_touch_files()
    {
        var pure = new[] { "generator/Process", "generator/PostProcess", "generator/Markdown", "theme" };

        Assert.Empty(pure.SelectMany(Sources).SelectMany(file => Named(file).Where(name => name is "File" or "Directory" or "FileStream" or "TextFile" or "Folder").Select(name => $"{file} names {name}")));
    }

    [Fact]
    public void The_listings_know_neither_generator_nor_theme() =>
        Assert.DoesNotContain("ProjectReference", File.ReadAllText(Path.Combine(Repository.Root, "code", "Code.csproj")), StringComparison.Ordinal);

    private static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'));

    // Names of types as they are used, not as they occur in comments or as the last part of a member access.
    private static IEnumerable<string> Named(string file) =>
        CSharpSyntaxTree.ParseText(File.ReadAllText(Path.Combine(Repository.Root, file))).GetRoot().DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => name.Parent is not MemberAccessExpressionSyntax access || access.Expression == name)
            .Where(name => name.Parent is not (NameColonSyntax or NameEqualsSyntax))
            .Select(name => name.Identifier.ValueText)
            .Distinct();
}
