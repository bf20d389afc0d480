using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Generator.Proof.Closures;

/// <summary>Lists the tests of the compiled projects, each with the files that it can reach.</summary>
internal static class ListTests
{
    /// <param name="code">Compilation of the project under <c>code/</c>.</param>
    /// <param name="tests">Compilation of the project under <c>tests/listings</c>.</param>
    /// <param name="root">Absolute path of the series root.</param>
    public static ImmutableArray<ListedTest> Of(CSharpCompilation code, CSharpCompilation tests, string root)
    {
        var whole = Joined(code, tests);
        var models = code
            .SyntaxTrees.Select(tree => code.GetSemanticModel(tree))
            .Concat(whole.SyntaxTrees.Select(tree => whole.GetSemanticModel(tree)))
            .ToDictionary(model => model.SyntaxTree);
        var references = models.ToDictionary(
            model => model.Key,
            model => TraceReferences.From([model.Key.GetRoot()], model.Value)
        );
        // What holds for all files, such as global usings.
        SyntaxTree[] everywhere = [.. models.Keys.Where(ReachesAll)];
        return
        [
            .. Types(whole.Assembly.GlobalNamespace)
                .SelectMany(TestsOf)
                .Select(test => Listed(test.Type, test.Method))
                .OrderBy(test => test.FullName, StringComparer.Ordinal),
        ];

        ListedTest Listed(INamedTypeSymbol type, IMethodSymbol method)
        {
            var own = method.DeclaringSyntaxReferences[0].SyntaxTree;
            var direct = TraceReferences.From(
                TestParts.Of(method, TestsOf(type).Select(test => test.Method)),
                models[own]
            );
            var files = Reached(direct.Where(tree => tree != own).Concat(everywhere), references).Append(own);
            var file = Folder.RelativePath(root, own.FilePath);
            return new ListedTest(
                FullName(type, method),
                $"{Path.ChangeExtension(file, null)}.{method.Name}",
                file,
                [
                    .. files
                        .Select(tree => Folder.RelativePath(root, tree.FilePath))
                        .Distinct()
                        .Order(StringComparer.Ordinal),
                ]
            );
        }
    }

    private static HashSet<SyntaxTree> Reached(
        IEnumerable<SyntaxTree> first,
        Dictionary<SyntaxTree, HashSet<SyntaxTree>> references
    )
    {
        var (reached, open) = (new HashSet<SyntaxTree>(), new Queue<SyntaxTree>(first));
        while (open.TryDequeue(out var tree))
        {
            if (reached.Add(tree))
            {
                foreach (var next in references.GetValueOrDefault(tree) ?? [])
                {
                    open.Enqueue(next);
                }
            }
        }

        return reached;
    }

    // With the code's sources in place of its assembly, so that a symbol leads to its file.
    private static CSharpCompilation Joined(CSharpCompilation code, CSharpCompilation tests)
    {
        var assembly = tests.References.FirstOrDefault(reference =>
            (tests.GetAssemblyOrModuleSymbol(reference) as IAssemblySymbol)?.Name == code.AssemblyName
        );
        return assembly is null ? tests : tests.ReplaceReference(assembly, code.ToMetadataReference());
    }

    private static bool ReachesAll(SyntaxTree tree) =>
        tree.GetRoot() is CompilationUnitSyntax unit
        && (
            unit.Usings.Any(one => one.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword))
            || unit.AttributeLists.Count > 0
            || unit.DescendantNodes()
                .OfType<AttributeSyntax>()
                .Any(one => one.Name.ToString().Contains("ModuleInitializer", StringComparison.Ordinal))
        );

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol parent) =>
        parent
            .GetMembers()
            .OfType<INamespaceOrTypeSymbol>()
            .SelectMany(member => member is INamedTypeSymbol type ? Types(type).Prepend(type) : Types(member));

    private static IEnumerable<(INamedTypeSymbol Type, IMethodSymbol Method)> TestsOf(INamedTypeSymbol type)
    {
        for (var owner = type; owner is not null && !type.IsAbstract; owner = owner.BaseType)
        {
            foreach (var method in owner.GetMembers().OfType<IMethodSymbol>())
            {
                if (method.DeclaringSyntaxReferences.Length > 0 && method.GetAttributes().Any(IsFact))
                {
                    yield return (type, method);
                }
            }
        }
    }

    private static bool IsFact(AttributeData attribute)
    {
        var type = attribute.AttributeClass;
        while (type is not null && type.Name != "FactAttribute")
        {
            type = type.BaseType;
        }

        return type is not null;
    }

    private static string FullName(INamedTypeSymbol type, IMethodSymbol method)
    {
        var names = type.MetadataName;
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            names = $"{outer.MetadataName}+{names}";
        }

        var space = type.ContainingNamespace is { IsGlobalNamespace: false } named ? $"{named}." : "";
        return $"{space}{names}.{method.Name}";
    }
}
