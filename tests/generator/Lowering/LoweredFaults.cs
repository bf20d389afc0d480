using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Generator.Tests.Lowering;

/// <summary>Finds faults in lowered code: of syntax, and names that mean nothing or two things.</summary>
internal static class LoweredFaults
{
    // Not declared, declared twice, in two meanings, no such label or two of it, no such member of a type.
    private static readonly string[] Misnamed =
    [
        "CS0100",
        "CS0101",
        "CS0102",
        "CS0103",
        "CS0128",
        "CS0135",
        "CS0136",
        "CS0140",
        "CS0158",
        "CS0159",
        "CS0165",
        "CS0841",
        "CS1061",
        "CS0117",
        "CS0229",
    ];

    // What lies outside the member is named and not shown.
    private static readonly string[] Elsewhere = ["Lambdas", "MethodGroups", "Closure"];

    public static string[] Of(string source, string lowered)
    {
        var trees = new[] { LoweredCase.Text(source), $"{LoweredCase.Usings}\npartial class Case\n{{\n{lowered}\n}}" }
            .Select(text => CSharpSyntaxTree.ParseText(text))
            .ToArray();
        var compilation = CSharpCompilation.Create(
            "Lowered",
            trees,
            LoweredCase.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        );
        var elsewhere = Elsewhere
            .Concat(
                trees[0]
                    .GetRoot()
                    .DescendantNodes()
                    .OfType<LocalFunctionStatementSyntax>()
                    .Select(function => function.Identifier.ValueText)
            )
            .Concat(
                trees[0]
                    .GetRoot()
                    .DescendantNodes()
                    .OfType<PropertyDeclarationSyntax>()
                    .Select(property => property.Identifier.ValueText)
            );
        return
        [
            .. trees[1]
                .GetDiagnostics()
                .Concat(
                    compilation
                        .GetSemanticModel(trees[1])
                        .GetDiagnostics()
                        .Where(fault =>
                            Misnamed.Contains(fault.Id)
                            && !elsewhere.Any(name =>
                                fault.GetMessage().Contains($"'{name}'", StringComparison.Ordinal)
                            )
                        )
                )
                .Select(fault => fault.ToString()),
        ];
    }
}
