using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Generator;

/// <summary>Describes a symbol as short C#, split before and after its name.</summary>
internal static class DescribeSymbol
{
    private static readonly SymbolDisplayFormat Format = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameOnly,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        memberOptions: SymbolDisplayMemberOptions.IncludeType
            | SymbolDisplayMemberOptions.IncludeContainingType
            | SymbolDisplayMemberOptions.IncludeParameters
            | SymbolDisplayMemberOptions.IncludeRef
            | SymbolDisplayMemberOptions.IncludeConstantValue,
        delegateStyle: SymbolDisplayDelegateStyle.NameAndSignature,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType
            | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeModifiers
            | SymbolDisplayParameterOptions.IncludeDefaultValue
            | SymbolDisplayParameterOptions.IncludeExtensionThis,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        localOptions: SymbolDisplayLocalOptions.IncludeType | SymbolDisplayLocalOptions.IncludeModifiers,
        kindOptions: SymbolDisplayKindOptions.IncludeTypeKeyword | SymbolDisplayKindOptions.IncludeMemberKeyword,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
            | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
            | SymbolDisplayMiscellaneousOptions.UseErrorTypeSymbolName
    );

    private static readonly SymbolDisplayFormat TypeFormat = new(
        typeQualificationStyle: Format.TypeQualificationStyle,
        genericsOptions: Format.GenericsOptions,
        miscellaneousOptions: Format.MiscellaneousOptions
    );

    public static (string Before, string Name, string After) Of(
        ISymbol symbol,
        SemanticModel model,
        CancellationToken cancel
    ) =>
        symbol switch
        {
            ILocalSymbol local => (
                $"(local) {(local.IsConst ? "const " : "")}{Type(local, model, cancel)} ",
                local.Name,
                ""
            ),
            IParameterSymbol => Cut("(parameter) ", symbol),
            ITypeParameterSymbol => ("(type parameter) ", symbol.Name, $" of {symbol.ContainingSymbol.Name}"),
            IFieldSymbol { ContainingType.IsTupleType: true } field => (
                $"(tuple element) {field.Type.ToDisplayString(TypeFormat)} ",
                field.Name,
                ""
            ),
            IMethodSymbol { MethodKind: MethodKind.LocalFunction } => Cut("(local function) ", symbol),
            { ContainingType.IsAnonymousType: true } => (
                $"{((IPropertySymbol)symbol).Type.ToDisplayString(TypeFormat)} ",
                symbol.Name,
                ""
            ),
            _ => Of(symbol),
        };

    /// <param name="symbol">A type or a type member.</param>
    public static (string Before, string Name, string After) Of(ISymbol symbol) =>
        symbol is IMethodSymbol { MethodKind: MethodKind.Constructor }
            ? ("", $"new {symbol.ContainingType.ToDisplayString(TypeFormat)}", Cut("", symbol).After)
            : Cut("", symbol);

    // The name includes the containing type: Task.WhenAll.
    private static (string Before, string Name, string After) Cut(string before, ISymbol symbol)
    {
        var parts = symbol.ToDisplayParts(Format);
        var name = parts.ToList().FindIndex(part => SymbolEqualityComparer.Default.Equals(part.Symbol, symbol));
        if (name < 0)
        {
            return (before, symbol.Name, "");
        }

        var (first, last, depth) = (name, name, 0);
        while (first > 0 && (depth > 0 || parts[first - 1].Kind != SymbolDisplayPartKind.Space))
        {
            depth -= Depth(--first);
        }

        // Task<TResult> is a different type from Task, so its type parameters belong to the name.
        while (
            symbol is INamedTypeSymbol && last + 1 < parts.Length && (depth > 0 || parts[last + 1].ToString() == "<")
        )
        {
            depth += Depth(++last);
        }

        return (before + Text(..first), Text(first..(last + 1)), Text((last + 1)..));

        int Depth(int part) =>
            parts[part].ToString() switch
            {
                "<" => 1,
                ">" => -1,
                _ => 0,
            };

        string Text(Range range) => string.Concat(parts[range].Select(part => part.ToString()));
    }

    private static string Type(ILocalSymbol local, SemanticModel model, CancellationToken cancel)
    {
        var annotation = local.Type.IsReferenceType ? Annotation(local, model, cancel) : local.NullableAnnotation;
        return local.Type.WithNullableAnnotation(annotation).ToDisplayString(TypeFormat);
    }

    // The compiler treats every `var` of a reference type as nullable; show the nullability of its initial value.
    private static NullableAnnotation Annotation(ILocalSymbol local, SemanticModel model, CancellationToken cancel) =>
        local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancel) switch
        {
            VariableDeclaratorSyntax
            {
                Parent: VariableDeclarationSyntax { Type.IsVar: true },
                Initializer.Value: { } value
            } when model.GetTypeInfo(value, cancel).Nullability.FlowState == NullableFlowState.NotNull =>
                NullableAnnotation.NotAnnotated,
            ForEachStatementSyntax { Type.IsVar: true } loop => Element(
                loop.Expression,
                model,
                cancel
            )?.NullableAnnotation,
            SingleVariableDesignationSyntax { Parent: RecursivePatternSyntax } => NullableAnnotation.NotAnnotated,
            SingleVariableDesignationSyntax
            {
                Parent: ParenthesizedVariableDesignationSyntax
                {
                    Parent: DeclarationExpressionSyntax { Parent: { } taken }
                } all
            } variable when Taken(taken, model, cancel) is INamedTypeSymbol { IsTupleType: true } tuple => tuple
                .TupleElements[all.Variables.IndexOf(variable)]
                .NullableAnnotation,
            _ => null,
        } ?? local.NullableAnnotation;

    // Type of the value deconstructed by `var (animal, sound) = …`, in a loop or outside one.
    private static ITypeSymbol? Taken(SyntaxNode statement, SemanticModel model, CancellationToken cancel) =>
        statement switch
        {
            ForEachVariableStatementSyntax loop => Element(loop.Expression, model, cancel),
            AssignmentExpressionSyntax assignment => model.GetTypeInfo(assignment.Right, cancel).Type,
            _ => null,
        };

    // The compiler's loop info omits the nullability of the elements, so take it from the collection's type.
    private static ITypeSymbol? Element(ExpressionSyntax all, SemanticModel model, CancellationToken cancel) =>
        model.GetTypeInfo(all, cancel).Type switch
        {
            IArrayTypeSymbol array => array.ElementType,
            INamedTypeSymbol type => type
                .AllInterfaces.Prepend(type)
                .FirstOrDefault(type => type.Name is "IEnumerable" or "IAsyncEnumerable" && type.IsGenericType)
                ?.TypeArguments[0],
            _ => null,
        };
}
