using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Generator.Cards;

/// <summary>Creates cards for names, with what their listing does not already show.</summary>
/// <param name="model">Semantic model of the file that contains the names.</param>
/// <param name="listings">All listings of the series.</param>
/// <param name="root">Absolute path of the series root.</param>
internal sealed class DescribeName(
    SemanticModel model,
    ImmutableArray<Listing> listings,
    string root,
    CancellationToken cancel
)
{
    /// <returns>Null if there is nothing to add.</returns>
    public Card? CardOf(SyntaxToken name, Listing shown)
    {
        if (FindSymbol.Of(name, model, cancel) is not { } symbol)
        {
            return null;
        }

        var isLocal =
            symbol
            is ILocalSymbol
                or IParameterSymbol
                or ITypeParameterSymbol
                or { ContainingType.IsTupleType: true }
                or { ContainingType.IsAnonymousType: true };
        var isBeforeTheEyes = symbol.Locations.Any(place => Shows(shown, place));
        var summary = isLocal ? "" : ReadSummary.Of(symbol, model.Compilation, cancel);
        if (
            isBeforeTheEyes
            && summary.Length == 0
            && symbol.DeclaringSyntaxReferences.Any(part => TellsType(part.GetSyntax(cancel)))
        )
        {
            return null;
        }

        var (before, own, after) = DescribeSymbol.Of(symbol, model, cancel);
        return isLocal || isBeforeTheEyes
            ? new Card(before, own, after, summary, LearnUrl.Of(symbol))
            : new Card(
                before,
                own,
                after,
                summary,
                LearnUrl.Of(symbol),
                Declaring(symbol, shown)?.Key,
                symbol.Locations.Any(place => place.IsInSource) ? symbol.GetDocumentationCommentId() : null
            );
    }

    // The smallest listing with the declaration; for a type that is only shown in parts, the largest part.
    private Listing? Declaring(ISymbol symbol, Listing shown) =>
        listings
            .Where(listing => symbol.Locations.Any(place => Shows(listing, place)))
            .MinBy(listing => listing.Lines.Length)
        ?? (
            Type(symbol) is { } type && !Parts(type).Contains(shown)
                ? Parts(type).MaxBy(listing => listing.Lines.Length)
                : null
        );

    private static INamedTypeSymbol? Type(ISymbol symbol) =>
        symbol is IMethodSymbol { MethodKind: MethodKind.Constructor }
            ? symbol.ContainingType
            : symbol as INamedTypeSymbol;

    private IEnumerable<Listing> Parts(INamedTypeSymbol type) =>
        type
            .DeclaringSyntaxReferences.Select(part => part.SyntaxTree.GetLineSpan(part.Span, cancel))
            .SelectMany(part =>
                listings.Where(listing =>
                    IsIn(listing, part)
                    && listing.At.Line > part.StartLinePosition.Line
                    && listing.At.Line <= part.EndLinePosition.Line
                )
            );

    private bool Shows(Listing listing, Microsoft.CodeAnalysis.Location place) =>
        place.IsInSource
        && place.GetLineSpan() is var span
        && IsIn(listing, span)
        && listing.Lines.Any(line => line.Number == span.StartLinePosition.Line + 1);

    private bool IsIn(Listing listing, FileLinePositionSpan span) =>
        listing.At.File == Folder.RelativePath(root, span.Path);

    private static bool TellsType(SyntaxNode declaration) =>
        declaration switch
        {
            VariableDeclaratorSyntax { Initializer.Value: ObjectCreationExpressionSyntax or LiteralExpressionSyntax } =>
                true,
            VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax variable } => !variable.Type.IsVar,
            ForEachStatementSyntax loop => !loop.Type.IsVar,
            ParameterSyntax parameter => parameter.Type is not null,
            SingleVariableDesignationSyntax variable => variable.Parent
                is DeclarationPatternSyntax
                    or DeclarationExpressionSyntax { Type.IsVar: false },
            AnonymousObjectMemberDeclaratorSyntax or ArgumentSyntax => false,
            _ => true,
        };
}
