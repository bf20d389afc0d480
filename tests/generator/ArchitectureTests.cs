using System.Text.RegularExpressions;
using Generator.Tests.Build;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Generator.Tests;

/// <summary>
/// The direction of dependencies. A feature is a folder of the generator, together with the folder of the theme that
/// has its name. It knows what lies at the root of both, and Build. Of other features it knows nothing.
/// </summary>
public partial class ArchitectureTests
{
    private static readonly string[] Generators = [.. SourceTree.Below("generator", "*.cs")];

    private static readonly string[] Components = [.. SourceTree.Below("theme", "*.razor")];

    private static readonly string[] Themes = [.. SourceTree.Below("theme", "*.cs"), .. Components];

    [Fact]
    public void A_feature_names_no_other_feature()
    {
        var features = Generators.Where(file => FeatureOf(file).Length > 0).ToArray();

        // That the names of each are found shows that those of others would be.
        Assert.True(features.Select(FeatureOf).Distinct().Count() > 30);
        Assert.All(features, file => Assert.Contains(NamedInCode(file), name => name.Feature == FeatureOf(file)));
        Assert.Empty(features.SelectMany(Strangers));
    }

    [Fact]
    public void What_features_have_in_common_names_none_of_them()
    {
        var common = Generators.Where(file => FeatureOf(file).Length == 0).ToArray();

        Assert.Contains(common, file => file.StartsWith("generator/Build/", StringComparison.Ordinal));
        Assert.Empty(common.SelectMany(Strangers));
    }

    [Fact]
    public void A_feature_of_the_theme_names_no_other_feature()
    {
        var features = Themes.Where(file => FeatureOf(file).Length > 0).ToArray();

        Assert.True(features.Select(FeatureOf).Distinct().Count() > 10);
        Assert.Empty(features.SelectMany(Strangers));
        // It holds for all components.
        Assert.Empty(Strangers("theme/_Imports.razor"));
    }

    [Fact]
    public void The_generator_does_not_know_the_theme_nor_what_the_series_is_about()
    {
        foreach (var file in Generators)
        {
            Assert.DoesNotContain(SourceTree.Symbols(file), symbol => SpaceOf(symbol) is ["Theme", ..]);
            Assert.DoesNotContain(
                "concurren",
                ConcurrentCollection.Replace(SourceTree.Text(file), ""),
                StringComparison.OrdinalIgnoreCase
            );
        }
    }

    [Fact]
    public void The_theme_does_not_know_how_a_site_is_built()
    {
        var pipelines = Generators
            .Select(NameOf)
            .Where(name => name.EndsWith("Pipeline", StringComparison.Ordinal))
            .ToArray();

        Assert.True(pipelines.Length > 30);
        Assert.All(Themes, file =>
            Assert.Empty(Word.Matches(SourceTree.Text(file)).Select(word => word.Value).Intersect(pipelines))
        );
    }

    [Fact]
    public void The_listings_know_neither_generator_nor_theme() =>
        Assert.DoesNotContain("ProjectReference", SourceTree.Text("code/Code.csproj"), StringComparison.Ordinal);

    [Theory]
    [InlineData("generator", "Generator")]
    [InlineData("theme", "Theme")]
    [InlineData("tests/generator", "Generator.Tests")]
    public void A_namespace_is_a_folder(string folder, string name)
    {
        foreach (var file in SourceTree.Below(folder, "*.cs"))
        {
            var path = Path.GetDirectoryName(file[(folder.Length + 1)..])!;
            var space = SourceTree
                .Parsed(file)
                .DescendantNodes()
                .OfType<BaseNamespaceDeclarationSyntax>()
                .Select(space => $"{space.Name}");

            Assert.Equal(
                (file, path.Length == 0 ? name : $"{name}.{path.Replace('/', '.')}"),
                (file, Assert.Single(space))
            );
        }
    }

    // Without a directive, Razor goes by the folder.
    [Fact]
    public void The_namespace_of_a_component_is_its_folder() =>
        Assert.Equal(
            ["theme/_Imports.razor"],
            Components.Where(file => SourceTree.Text(file).Contains("@namespace", StringComparison.Ordinal))
        );

    [Fact]
    public void What_a_pipeline_reads_is_made_before_it_and_never_after_it()
    {
        var context = Context.In(Path.Combine(Checkout.Root, "tests", "generator", "sites", "good"));
        var read = global::Series.Pipelines.SelectMany(pipeline => pipeline.Input(context)).ToArray();

        foreach (var (index, pipeline) in global::Series.Pipelines.Index())
        {
            var before = global::Series.Pipelines.Take(index).SelectMany(other => other.Makes).ToHashSet();
            var after = global::Series.Pipelines.Skip(index).SelectMany(other => other.Makes).ToHashSet();

            Assert.All(pipeline.Reads, kind =>
                Assert.True(before.Contains(kind) || read.Any(kind.IsInstanceOfType), $"{pipeline.Name}: {kind}")
            );
            Assert.All(pipeline.Reads, kind => Assert.False(after.Contains(kind), $"{pipeline.Name}: {kind}"));
        }
    }

    /// <summary>The names in a file that belong to other features.</summary>
    private static IEnumerable<string> Strangers(string file) =>
        (IsCode(file) ? NamedInCode(file) : NamedInComponent(file))
            .Where(name => name.Feature.Length > 0 && name.Feature != FeatureOf(file))
            .Select(name => $"{file} names {name.Name} of {name.Feature}")
            .Distinct();

    // A member is named by its type: nobody gets hold of one without it.
    private static IEnumerable<(string Feature, string Name)> NamedInCode(string file) =>
        SourceTree
            .Symbols(file)
            .Select(symbol => TypeOf(symbol) ?? symbol)
            .Select(symbol => (FeatureOf(symbol), symbol.Name));

    // A component can name what another namespace holds only in these ways.
    private static IEnumerable<(string Feature, string Name)> NamedInComponent(string file)
    {
        var text = SourceTree.Text(file);
        return
        [
            .. Import.Matches(text).Select(import => (import.Groups["feature"].Value, "something")),
            .. from use in Use.Matches(text)
            from type in SourceTree.Types
            where (FeatureOf(type), type.Name) == (use.Groups["space"].Value, use.Groups["name"].Value)
            select (FeatureOf(type), type.Name),
        ];
    }

    private static bool IsCode(string file) => file.EndsWith(".cs", StringComparison.Ordinal);

    private static string NameOf(string file) => Path.GetFileNameWithoutExtension(file);

    // Empty for what features have in common.
    private static string FeatureOf(string file) =>
        file.Split('/') is [_, not "Build" and var feature, _, ..] ? feature : "";

    private static string FeatureOf(ISymbol symbol) =>
        SpaceOf(symbol) is ["Generator" or "Theme", not "Build" and var feature, ..] ? feature : "";

    private static string[] SpaceOf(ISymbol symbol) =>
        (symbol as INamespaceSymbol ?? symbol.ContainingNamespace)?.ToString()?.Split('.') ?? [];

    private static INamedTypeSymbol? TypeOf(ISymbol symbol) => symbol as INamedTypeSymbol ?? symbol.ContainingType;

    // The framework's.
    [GeneratedRegex(@"System\.Collections\.Concurrent|ConcurrentDictionary")]
    private static partial Regex ConcurrentCollection { get; }

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word { get; }

    [GeneratedRegex(@"@using (static )?(Generator|Theme)\.(?!Build\b)(?<feature>\w+)")]
    private static partial Regex Import { get; }

    [GeneratedRegex(@"\b(?<space>\w+)\.(?<name>\w+)\b")]
    private static partial Regex Use { get; }
}
