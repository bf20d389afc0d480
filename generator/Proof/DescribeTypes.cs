using System.Collections.Immutable;
using Generator.Lowering;
using Microsoft.CodeAnalysis;

namespace Generator;

/// <summary>Finds the types that the code declares for other code to use, their members, and what the comments say of them.</summary>
internal static class DescribeTypes
{
    private static readonly SymbolDisplayFormat TypeName = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters);

    private static readonly SymbolDisplayFormat MemberName = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameOnly,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        memberOptions: SymbolDisplayMemberOptions.IncludeParameters,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeModifiers,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <param name="project">The project under <c>code/</c>.</param>
    /// <param name="root">Absolute path of the series' folder.</param>
    /// <returns>Types in the order of their names. What is private is left out, to a type or to a file, and so is what a generator wrote.</returns>
    public static async Task<ImmutableArray<CodeType>> Of(Project project, string root, CancellationToken cancel)
    {
        var compilation = (await project.GetCompilationAsync(cancel))!;
        return [.. TypesIn(compilation.Assembly.GlobalNamespace).Select(Describe).OfType<CodeType>().OrderBy(type => type.Id, StringComparer.Ordinal)];

        CodeType? Describe(INamedTypeSymbol type)
        {
            if (Place(type) is not { } at)
            {
                return null;
            }

            var anchors = new HashSet<string>(StringComparer.Ordinal);
            var space = type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString();
            var (card, comment) = Read(type);
            // Of a delegate, the signature says all.
            var members = type.TypeKind == TypeKind.Delegate ? [] : type.GetMembers().Where(member => member is not INamedTypeSymbol && IsForOthers(member)).Select(member => (Symbol: member, At: Place(member))).Where(member => member.At is not null);
            return new CodeType(
                type.GetDocumentationCommentId()!, space, type.ToDisplayString(TypeName), card, comment, at,
                [.. members.OrderBy(member => member.At!.File, StringComparer.Ordinal).ThenBy(member => member.At!.Line).ThenBy(member => member.At!.Column).Select(member => Member(member.Symbol, member.At!, anchors))]);
        }

        CodeMember Member(ISymbol member, Location at, HashSet<string> anchors)
        {
            var id = member.GetDocumentationCommentId()!;
            var (card, comment) = Read(member);
            var anchor = $"member-{DocumentationPath.Of(id)[(DocumentationPath.Of(member.ContainingType.GetDocumentationCommentId()!).Length + 1)..].TrimStart('-')}";
            return new CodeMember(id, Unique.Name(anchor, anchors.Add, "-"), member.ToDisplayString(MemberName), card, comment, at);
        }

        (Card Card, ImmutableArray<CommentPart> Comment) Read(ISymbol symbol)
        {
            var comment = ReadComment.Of(symbol, compilation, cancel);
            var (before, name, after) = DescribeSymbol.Of(symbol);
            return (new Card(before, name, after, ReadSummary.Of(comment)), comment);
        }

        Location? Place(ISymbol symbol) =>
            symbol.Locations.Select(place => place.GetLineSpan())
                .Where(span => Path.IsPathRooted(span.Path))
                .Select(span => new Location(Path.GetRelativePath(root, span.Path).Replace('\\', '/'), span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1))
                .Where(at => at.File.StartsWith("code/", StringComparison.Ordinal))
                .OrderBy(at => at.File, StringComparer.Ordinal)
                .FirstOrDefault();
    }

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container) =>
        container.GetMembers().OfType<INamespaceOrTypeSymbol>().Where(inner => inner is INamespaceSymbol || IsForOthers(inner))
            .SelectMany(inner => inner is INamedTypeSymbol type ? TypesIn(type).Prepend(type) : TypesIn(inner));

    // Two files may each have a type of one name for themselves.
    private static bool IsForOthers(ISymbol symbol) =>
        symbol is { IsImplicitlyDeclared: false, DeclaredAccessibility: not (Accessibility.Private or Accessibility.NotApplicable) }
            and (INamedTypeSymbol { IsFileLocal: false } or IFieldSymbol or IPropertySymbol or IEventSymbol
                or IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.Constructor or MethodKind.UserDefinedOperator or MethodKind.Conversion });
}
