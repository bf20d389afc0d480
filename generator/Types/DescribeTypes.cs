using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Location = Generator.Build.Location;

namespace Generator.Types;

/// <summary>Finds the types in the code that other code can use, with their members and XML comments.</summary>
internal static class DescribeTypes
{
    private static readonly SymbolDisplayFormat TypeName = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters
    );

    private static readonly SymbolDisplayFormat MemberName = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameOnly,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        memberOptions: SymbolDisplayMemberOptions.IncludeParameters,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeModifiers,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
    );

    /// <returns>
    /// Types in order of their ids. Private and file-local types are left out, and so is generated code.
    /// </returns>
    public static async Task<Found> Of(Investigation code)
    {
        var (project, root, cancel) = (code.Compiled, code.Root, code.Cancel);
        var compilation = (await project.GetCompilationAsync(cancel))!;
        var types = TypesIn(compilation.Assembly.GlobalNamespace).Select(Describe).OfType<CodeType>();
        return Found.Only(types.OrderBy(type => type.Id, StringComparer.Ordinal).ToArray());

        CodeType? Describe(INamedTypeSymbol type)
        {
            if (Place(type) is not { } at)
            {
                return null;
            }

            var anchors = new HashSet<string>(StringComparer.Ordinal);
            var space = type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString();
            var (card, comment) = Read(type);
            // A delegate's signature says everything.
            var members =
                type.TypeKind == TypeKind.Delegate
                    ? []
                    : type.GetMembers()
                        .Where(member => member is not INamedTypeSymbol && IsForOthers(member))
                        .Select(member => (Symbol: member, At: Place(member)))
                        .Where(member => member.At is not null);
            return new CodeType(
                type.GetDocumentationCommentId()!,
                space,
                type.ToDisplayString(TypeName),
                card,
                comment,
                at,
                [
                    .. members
                        .OrderBy(member => member.At!.File, StringComparer.Ordinal)
                        .ThenBy(member => member.At!.Line)
                        .ThenBy(member => member.At!.Column)
                        .Select(member => Member(member.Symbol, member.At!, anchors)),
                ]
            );
        }

        CodeMember Member(ISymbol member, Location at, HashSet<string> anchors)
        {
            var id = member.GetDocumentationCommentId()!;
            var (card, comment) = Read(member);
            var owner = DocumentationPath.Of(member.ContainingType.GetDocumentationCommentId()!);
            var anchor = $"member-{DocumentationPath.Of(id)[(owner.Length + 1)..].TrimStart('-')}";
            return new CodeMember(
                id,
                Unique.Name(anchor, anchors.Add, "-"),
                member.ToDisplayString(MemberName),
                card,
                comment,
                at
            );
        }

        (Card Card, ImmutableArray<CommentPart> Comment) Read(ISymbol symbol)
        {
            var comment = ReadComment.Of(symbol, compilation, cancel);
            var (before, name, after) = DescribeSymbol.Of(symbol);
            return (new Card(before, name, after, ReadSummary.Of(comment)), comment);
        }

        Location? Place(ISymbol symbol) =>
            symbol
                .Locations.Select(place => place.GetLineSpan())
                .Where(span => Path.IsPathRooted(span.Path))
                .Select(span => new Location(
                    Folder.RelativePath(root, span.Path),
                    span.StartLinePosition.Line + 1,
                    span.StartLinePosition.Character + 1
                ))
                .Where(at => at.File.StartsWith("code/", StringComparison.Ordinal))
                .OrderBy(at => at.File, StringComparer.Ordinal)
                .FirstOrDefault();
    }

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container) =>
        container
            .GetMembers()
            .OfType<INamespaceOrTypeSymbol>()
            .Where(inner => inner is INamespaceSymbol || IsForOthers(inner))
            .SelectMany(inner => inner is INamedTypeSymbol type ? TypesIn(type).Prepend(type) : TypesIn(inner));

    // File-local types are left out: two files can each have one of the same name.
    private static bool IsForOthers(ISymbol symbol) =>
        symbol
            is {
                    IsImplicitlyDeclared: false,
                    DeclaredAccessibility: not (Accessibility.Private or Accessibility.NotApplicable)
                }
                and (
                    INamedTypeSymbol { IsFileLocal: false }
                    or IFieldSymbol
                    or IPropertySymbol
                    or IEventSymbol
                    or IMethodSymbol
                    {
                        MethodKind: MethodKind.Ordinary
                            or MethodKind.Constructor
                            or MethodKind.UserDefinedOperator
                            or MethodKind.Conversion
                    }
                );
}
