using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Generator.Names;

/// <summary>Lists the names that the compiler knows: of the code, of .NET, and of packages.</summary>
internal static class FindVocabulary
{
    // The compiler has no tokens of their own for these.
    private static readonly string[] MoreKeywords = ["_", "dynamic", "nameof", "notnull", "unmanaged", "var"];

    /// <param name="code">Must contain the extracted code, which includes files that must not compile.</param>
    public static async Task<Found> Of(Investigation code)
    {
        var used = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var file in code.Before.Get<ExtractedCode>().Files)
        {
            var opened = await OpenedFile.Of(code.Compiled, code.Root, file.Path, code.Cancel);
            var root = (await opened.Document.GetSyntaxRootAsync(code.Cancel))!;
            used.UnionWith(
                root.DescendantTokens()
                    .Where(token => token.IsKind(SyntaxKind.IdentifierToken))
                    .Select(token => token.ValueText)
            );
        }

        // .NET has many, and they change only when something is declared or referenced, so they are kept.
        var scopes = await code.Known.Of(
            "scopes",
            new CodeFile("code", Text: "", Includes: [], Entry: null),
            NamesJson.Default.ImmutableArrayString,
            async () => [await Scopes(code)]
        );
        return Found.Only([new Vocabulary(Vocabulary.PackWords(Keywords(), used), scopes[0])]);
    }

    private static async Task<string> Scopes(Investigation code)
    {
        var compilation = (await code.Compiled.GetCompilationAsync(code.Cancel))!;
        var scopes = new CollectScopes(compilation.Assembly);
        scopes.Visit(compilation.GlobalNamespace);
        // An assembly may have a name that no namespace has: `Microsoft.Extensions.TimeProvider.Testing`.
        var assemblies = compilation
            .ReferencedAssemblyNames.Select(assembly => assembly.Name)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        return Vocabulary.PackScopes(assemblies, scopes.Extensions, scopes.All);
    }

    private static IEnumerable<string> Keywords() =>
        SyntaxFacts
            .GetKeywordKinds()
            .Select(SyntaxFacts.GetText)
            .Where(word => char.IsAsciiLetter(word[0]))
            .Concat(MoreKeywords);
}
