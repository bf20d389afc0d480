using ICSharpCode.Decompiler.CSharp.Syntax;

namespace Generator.Lowering;

/// <summary>
/// Removes what readers learn nothing from: attributes, statements and parentheses without effect, and members that
/// only implement an interface.
/// </summary>
internal static class TidyStateMachine
{
    // Members that request, return or clean up items; the others only forward calls or throw.
    private static readonly string[] Telling =
    [
        "Current",
        "GetEnumerator",
        "GetAsyncEnumerator",
        "MoveNextAsync",
        "Dispose",
    ];

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

        foreach (
            var sign in tree
                .Descendants.OfType<ParenthesizedExpression>()
                .Where(sign => sign.Parent is AssignmentExpression && sign.Expression is AssignmentExpression)
                .ToArray()
        )
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

            var served = machine
                .Members.Select(Interface)
                .OfType<AstType>()
                .Select(type => type.ToString())
                .ToHashSet(StringComparer.Ordinal);
            foreach (
                var type in machine
                    .BaseTypes.Where(type =>
                        !served.Contains(type.ToString()) && type.ToString() != "IAsyncStateMachine"
                    )
                    .ToArray()
            )
            {
                type.Remove();
            }

            Order(machine);
        }
    }

    private static bool IsTelling(EntityDeclaration member) =>
        member switch
        {
            MethodDeclaration { Name: "SetStateMachine" } => false,
            _ when Interface(member) is null => true,
            MethodDeclaration { Name: "Dispose" } method => method.Body!.Statements.Any(statement =>
                statement is not ExpressionStatement
            ),
            _ => Telling.Contains(member.Name, StringComparer.Ordinal)
                && Interface(member)!.ToString() is not ("IEnumerator" or "IEnumerable"),
        };

    private static AstType? Interface(EntityDeclaration member) =>
        member switch
        {
            MethodDeclaration method => method.PrivateImplementationType,
            PropertyDeclaration property => property.PrivateImplementationType,
            _ => null,
        };

    // `_ = 1;` is a value that is loaded and discarded; a jump to the next line is the end of a branch.
    private static bool DoesNothing(Statement statement) =>
        statement switch
        {
            ExpressionStatement
            {
                Expression: AssignmentExpression
                {
                    Left: IdentifierExpression { Identifier: "_" },
                    Right: PrimitiveExpression or IdentifierExpression
                }
            } => true,
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

    // Fields, then the body of the member (MoveNext), then what drives it.
    private static void Order(TypeDeclaration machine)
    {
        var members = machine
            .Members.OrderBy(member =>
                member switch
                {
                    FieldDeclaration => 0,
                    MethodDeclaration { Name: "MoveNext" } => 1,
                    MethodDeclaration method when Interface(method) is null => 2,
                    PropertyDeclaration => 3,
                    _ => 4,
                }
            )
            .ToArray();
        machine.Members.Clear();
        machine.Members.AddRange(members);
    }
}
