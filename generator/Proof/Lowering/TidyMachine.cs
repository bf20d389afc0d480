using ICSharpCode.Decompiler.CSharp.Syntax;

namespace Generator.Lowering;

/// <summary>Takes out what nobody learns from: attributes, signs that do nothing, and members that only make the machine fit its interfaces.</summary>
internal static class TidyMachine
{
    // Who asks for the next item, what is handed out, and what is tidied up; the rest passes calls on, or refuses them.
    private static readonly string[] Telling = ["Current", "GetEnumerator", "GetAsyncEnumerator", "MoveNextAsync", "Dispose"];

    public static void In(SyntaxTree tree)
    {
        foreach (var attributes in tree.Descendants.OfType<AttributeSection>().ToArray())
        {
            attributes.Remove();
        }

        foreach (var statement in tree.Descendants.OfType<Statement>().Where(DoesNothing).ToArray())
        {
            statement.Remove();
        }

        foreach (var sign in tree.Descendants.OfType<ParenthesizedExpression>().Where(sign => sign.Parent is AssignmentExpression && sign.Expression is AssignmentExpression).ToArray())
        {
            sign.ReplaceWith(sign.Expression.Detach());
        }

        foreach (var property in tree.Descendants.OfType<PropertyDeclaration>())
        {
            Shorten(property);
        }

        foreach (var machine in tree.Members.OfType<TypeDeclaration>())
        {
            foreach (var member in machine.Members.Where(member => !IsTelling(member)).ToArray())
            {
                member.Remove();
            }

            var served = machine.Members.Select(Interface).OfType<AstType>().Select(type => type.ToString()).ToHashSet(StringComparer.Ordinal);
            foreach (var type in machine.BaseTypes.Where(type => !served.Contains(type.ToString()) && type.ToString() != "IAsyncStateMachine").ToArray())
            {
                type.Remove();
            }

            Order(machine);
        }
    }

    private static bool IsTelling(EntityDeclaration member) => member switch
    {
        MethodDeclaration { Name: "SetStateMachine" } => false,
        _ when Interface(member) is null => true,
        MethodDeclaration { Name: "Dispose" } method => method.Body!.Statements.Any(statement => statement is not ExpressionStatement),
        _ => Telling.Contains(member.Name, StringComparer.Ordinal) && Interface(member)!.ToString() is not ("IEnumerator" or "IEnumerable"),
    };

    private static AstType? Interface(EntityDeclaration member) => member switch
    {
        MethodDeclaration method => method.PrivateImplementationType,
        PropertyDeclaration property => property.PrivateImplementationType,
        _ => null,
    };

    // `_ = 1;` stands for a value that is loaded and forgotten, and a jump to the next line for the end of a branch.
    private static bool DoesNothing(Statement statement) => statement switch
    {
        ExpressionStatement { Expression: AssignmentExpression { Left: IdentifierExpression { Identifier: "_" }, Right: PrimitiveExpression or IdentifierExpression } } => true,
        GotoStatement jump => jump.NextSibling is LabelStatement label && label.Label == jump.Label,
        _ => false,
    };

    private static void Shorten(PropertyDeclaration property)
    {
        if (property is { Setter: null, Getter.Body.Statements: [ReturnStatement { Expression: { } value }] })
        {
            property.ExpressionBody = value.Detach();
            property.Getter = null;
        }
    }

    // Fields, then the body of the member, then what moves it.
    private static void Order(TypeDeclaration machine)
    {
        var members = machine.Members.OrderBy(member => member switch
        {
            FieldDeclaration => 0,
            MethodDeclaration { Name: "MoveNext" } => 1,
            MethodDeclaration method when Interface(method) is null => 2,
            PropertyDeclaration => 3,
            _ => 4,
        }).ToArray();
        machine.Members.Clear();
        machine.Members.AddRange(members);
    }
}
