using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Generator.Proof.Closures;

/// <summary>Which source files refer to which, as they were compiled.</summary>
internal sealed class FileReferences
{
    private readonly Dictionary<string, HashSet<string>> _references = new(StringComparer.Ordinal);

    private readonly Dictionary<string, HashSet<string>> _named = new(StringComparer.Ordinal);

    private readonly string[] _everywhere;

    /// <param name="sources">The source files, by path.</param>
    public FileReferences(CompiledCode code, IReadOnlyDictionary<string, SyntaxTree> sources)
    {
        foreach (var part in code.Parts)
        {
            foreach (var type in part.Assembly.Metadata.TypeDefinitions)
            {
                Add(part.Files.Of(type), part.References.Of(type).SelectMany(one => code.FilesOf(one, part)));
                foreach (var method in part.Assembly.Metadata.GetTypeDefinition(type).GetMethods())
                {
                    Add(part.Files.Of(method), part.References.Of(method).SelectMany(one => code.FilesOf(one, part)));
                }
            }
        }

        var (constants, types) = (code.Named(constants: true), code.Named(constants: false));
        foreach (var (file, tree) in sources)
        {
            _named[file] = [.. Named(tree, constants, types)];
            Add([file], _named[file]);
        }

        _everywhere = [.. sources.Where(source => ReachesAll(source.Value)).Select(source => source.Key)];
    }

    /// <summary>
    /// What leaves no trace in the compiled code. The compiler replaces constants by their values, and the arguments of
    /// attributes are bytes. Whatever could be meant counts.
    /// </summary>
    public IEnumerable<string> NamedIn(string file) => _named.GetValueOrDefault(file) ?? [];

    /// <summary>The files themselves, what they refer to, and so on; and the files that hold for all others.</summary>
    public HashSet<string> ReachedFrom(IEnumerable<string> files)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        for (var open = new Queue<string>(files.Concat(_everywhere)); open.TryDequeue(out var file); )
        {
            if (reached.Add(file))
            {
                foreach (var next in _references.GetValueOrDefault(file) ?? [])
                {
                    open.Enqueue(next);
                }
            }
        }

        return reached;
    }

    private void Add(IEnumerable<string> from, IEnumerable<string> to)
    {
        foreach (var file in from.Distinct(StringComparer.Ordinal))
        {
            (_references.TryGetValue(file, out var known) ? known : _references[file] = []).UnionWith(to);
        }
    }

    private static IEnumerable<string> Named(
        SyntaxTree tree,
        ILookup<string, string> constants,
        ILookup<string, string> types
    )
    {
        var root = tree.GetRoot();
        return Identifiers(root)
            .SelectMany(name => constants[name])
            .Concat(
                root.DescendantNodes().OfType<AttributeSyntax>().SelectMany(Identifiers).SelectMany(name => types[name])
            );
    }

    private static IEnumerable<string> Identifiers(SyntaxNode node) =>
        node.DescendantTokens()
            .Where(token => token.IsKind(SyntaxKind.IdentifierToken))
            .Select(token => token.ValueText)
            .Distinct(StringComparer.Ordinal);

    // Such as global usings.
    private static bool ReachesAll(SyntaxTree tree) =>
        tree.GetRoot() is CompilationUnitSyntax unit
        && (
            unit.Usings.Any(one => one.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword))
            || unit.AttributeLists.Count > 0
            || unit.DescendantNodes()
                .OfType<AttributeSyntax>()
                .Any(one => one.Name.ToString().Contains("ModuleInitializer", StringComparison.Ordinal))
        );
}
