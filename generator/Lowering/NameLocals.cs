using ICSharpCode.Decompiler.CSharp;
using ICSharpCode.Decompiler.CSharp.Syntax;
using ICSharpCode.Decompiler.IL;

namespace Generator.Lowering;

/// <summary>
/// Names locals after their purpose where it is known; the decompiler names them after their type, with arbitrary
/// numbers.
/// </summary>
internal static class NameLocals
{
    public static void In(EntityDeclaration member)
    {
        var declared = member
            .Descendants.OfType<VariableInitializer>()
            .Where(variable => variable.GetILVariable() is not null)
            .ToDictionary(variable => variable.GetILVariable()!);
        // In the order of use, which is the order of the awaits in the source code.
        var purposes = declared
            .Values.Select(variable => (Variable: variable.GetILVariable()!, Name: Purpose(variable)))
            .Concat(
                member
                    .Descendants.OfType<AssignmentExpression>()
                    .Select(assignment => (Variable: Awaiter(assignment)!, Name: (string?)"awaiter"))
            )
            .Where(purpose =>
                purpose.Name is not null && purpose.Variable is not null && declared.ContainsKey(purpose.Variable)
            )
            .DistinctBy(purpose => purpose.Variable)
            .ToArray();
        var others = declared
            .Keys.Except(purposes.Select(purpose => purpose.Variable))
            .Select(variable => variable.Name);
        var taken = member
            .Descendants.OfType<ParameterDeclaration>()
            .Select(parameter => parameter.Name)
            .Concat(others!)
            .ToHashSet(StringComparer.Ordinal);
        var names = purposes.ToDictionary(
            purpose => purpose.Variable,
            purpose => Unique.Name(purpose.Name!, taken.Add)
        );
        foreach (var (variable, name) in names)
        {
            declared[variable].Name = name;
        }

        foreach (var use in member.Descendants.OfType<IdentifierExpression>())
        {
            if (use.GetILVariable() is { } variable && names.TryGetValue(variable, out var name))
            {
                use.Identifier = name;
            }
        }
    }

    private static string? Purpose(VariableInitializer variable) =>
        variable switch
        {
            // A copy of the state field, so that it is read only once.
            { Initializer: IdentifierExpression { Identifier: "<>1__state" } } => "place",
            _ when GeneratedName.Readable(variable.GetILVariable()!.Type.Name) is var type
                    && type.EndsWith("Machine", StringComparison.Ordinal) => "machine",
            _ when GeneratedName.Readable(variable.GetILVariable()!.Type.Name) == "Closure" => "closure",
            { Initializer: IdentifierExpression { Identifier: "<>4__this" } } => "self",
            _ => null,
        };

    private static ILVariable? Awaiter(AssignmentExpression assignment) =>
        assignment
            is {
                Left: IdentifierExpression local,
                Right: InvocationExpression { Target: MemberReferenceExpression { MemberName: "GetAwaiter" } }
            }
            ? local.GetILVariable()
            : null;
}
