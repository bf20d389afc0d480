using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Generator.Tests;

/// <summary>
/// The sources of this repository, for tests that look at them. Paths are relative to its root, with forward slashes.
/// </summary>
internal static class SourceTree
{
    private static readonly string[] NotSources = ["bin", "obj", "sites"];

    // As ConcurrencyTalk.csproj and its SDK have them.
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Generator.Build;
        """;

    private static readonly Lazy<Compilation> Code = new(Compile);

    /// <summary>The files of a folder and all below it. What is built, and the sites of tests, are left out.</summary>
    public static ImmutableArray<string> Below(string folder, string pattern) =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(Checkout.Root, folder), pattern, SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Checkout.Root, file).Replace('\\', '/'))
                .Where(file => !file.Split('/').Any(part => NotSources.Contains(part)))
                .Order(StringComparer.Ordinal),
        ];

    public static string Text(string file) => File.ReadAllText(Path.Combine(Checkout.Root, file));

    public static SyntaxNode Parsed(string file) => Tree(file).GetRoot();

    /// <summary>
    /// What the names in a file of generator or theme stand for. Where the compiler hesitates, all that it thinks of.
    /// </summary>
    public static IEnumerable<ISymbol> Symbols(string file)
    {
        var tree = Code.Value.SyntaxTrees.Single(tree => tree.FilePath == file);
        var model = Code.Value.GetSemanticModel(tree);
        return tree.GetRoot()
            .DescendantNodes()
            .OfType<SimpleNameSyntax>()
            .Select(name => model.GetSymbolInfo(name))
            .SelectMany(info => info.CandidateSymbols.Prepend(info.Symbol))
            .OfType<ISymbol>();
    }

    /// <summary>All types that generator and theme declare, components included.</summary>
    public static IEnumerable<INamedTypeSymbol> Types => TypesIn(Code.Value.Assembly.GlobalNamespace);

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceSymbol space) =>
        space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(TypesIn));

    private static CSharpCompilation Compile() =>
        CSharpCompilation.Create(
            "Code",
            [
                .. Below("generator", "*.cs").Select(Tree),
                .. Below("theme", "*.cs").Select(Tree),
                .. Below("theme", "*.razor").Select(Component),
                // What the generator shares with the tests of listings.
                .. new[]
                {
                    "tests/Contract.cs",
                    "tests/Observation.cs",
                    "tests/ScheduleGraph.cs",
                    "tests/Doing.cs",
                }.Select(Tree),
                CSharpSyntaxTree.ParseText(Usings),
            ],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
                .Split(Path.PathSeparator)
                .Where(assembly => assembly != Checkout.Program && assembly != typeof(SourceTree).Assembly.Location)
                .Select(assembly => MetadataReference.CreateFromFile(assembly)),
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable
            )
        );

    // Of a component, no more than its name: that is what others know of it.
    private static SyntaxTree Component(string file)
    {
        var space = string.Join(
            '.',
            Path.GetDirectoryName(file)!.Split(Path.DirectorySeparatorChar)[1..].Prepend("Theme")
        );
        var name = Path.GetFileNameWithoutExtension(file);
        return CSharpSyntaxTree.ParseText(
            $"namespace {space}; public partial class {name} : Microsoft.AspNetCore.Components.ComponentBase;"
        );
    }

    private static SyntaxTree Tree(string file) => CSharpSyntaxTree.ParseText(Text(file), path: file);
}
