using ICSharpCode.Decompiler.CSharp;
using ICSharpCode.Decompiler.CSharp.Syntax;
using ICSharpCode.Decompiler.TypeSystem;

namespace Generator.Lowering;

/// <summary>Replaces each compiler-generated name with a readable one that is not already in use.</summary>
internal static class MakeReadable
{
    public static void In(SyntaxTree tree)
    {
        foreach (var member in Bodies(tree))
        {
            NameLocals.In(member);
        }

        NameLabels(tree);
        var fields = tree
            .Descendants.OfType<FieldDeclaration>()
            .SelectMany(field => field.Variables)
            .Select(field => field.Name)
            .ToHashSet(StringComparer.Ordinal);
        var names = tree
            .Descendants.OfType<Identifier>()
            .Select(identifier => identifier.Name)
            .Where(name => name.Length > 0)
            .Distinct()
            .ToArray();
        // A local may have the same name as a field, which then gets `this.`; all other names must be unique.
        var taken = names
            .Where(name => !GeneratedName.Is(name))
            .Except(Variables(tree).Except(fields))
            .ToHashSet(StringComparer.Ordinal);
        var locals = Variables(tree).ToHashSet(StringComparer.Ordinal);
        var legible = names
            .Where(GeneratedName.Is)
            .ToDictionary(
                name => name,
                name =>
                    Unique.Name(GeneratedName.Readable(name), word =>
                        (fields.Contains(name) || !locals.Contains(word)) && taken.Add(word)
                    )
            );
        foreach (
            var identifier in tree
                .Descendants.OfType<Identifier>()
                .Where(identifier => legible.ContainsKey(identifier.Name))
                .ToArray()
        )
        {
            identifier.Name = legible[identifier.Name];
        }

        foreach (var member in Bodies(tree))
        {
            Qualify(member);
        }
    }

    private static EntityDeclaration[] Bodies(SyntaxTree tree) =>
        [
            .. tree
                .Descendants.OfType<EntityDeclaration>()
                .Where(member => member is not (TypeDeclaration or FieldDeclaration)),
        ];

    // The decompiler names labels after their offset: IL_00fc.
    private static void NameLabels(SyntaxTree tree)
    {
        foreach (var member in tree.Descendants.OfType<MethodDeclaration>())
        {
            var labels = member
                .Descendants.OfType<LabelStatement>()
                .Select((label, index) => (label.Label, Name: $"L{index + 1}"))
                .ToDictionary(label => label.Label, label => label.Name);
            foreach (var label in member.Descendants.OfType<LabelStatement>())
            {
                label.Label = labels[label.Label];
            }

            foreach (var jump in member.Descendants.OfType<GotoStatement>())
            {
                jump.Label = labels[jump.Label!];
            }
        }
    }

    private static void Qualify(EntityDeclaration member)
    {
        var variables = Variables(member).ToHashSet(StringComparer.Ordinal);
        foreach (
            var use in member
                .Descendants.OfType<IdentifierExpression>()
                .Where(use => variables.Contains(use.Identifier) && use.GetSymbol() is IField { IsStatic: false })
                .ToArray()
        )
        {
            use.ReplaceWith(
                new MemberReferenceExpression(new ThisReferenceExpression(), use.Identifier).CopyAnnotationsFrom(use)
            );
        }
    }

    private static IEnumerable<string> Variables(AstNode node) =>
        node
            .Descendants.Select(inner =>
                inner switch
                {
                    ParameterDeclaration parameter => parameter.Name,
                    VariableInitializer { Parent: not FieldDeclaration } variable => variable.Name,
                    CatchClause clause => clause.VariableName,
                    ForeachStatement { VariableDesignation: SingleVariableDesignation loop } => loop.Identifier,
                    SingleVariableDesignation variable => variable.Identifier,
                    _ => null,
                }
            )
            .OfType<string>()
            .Where(name => name.Length > 0)
            .Distinct();
}
