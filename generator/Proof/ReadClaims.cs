using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Proving;
using Location = Generator.Build.Location;

namespace Generator.Proof;

/// <summary>
/// Reads the tests under <c>tests/listings</c>, and from <c>[Proves("key")]</c> which of them claim to prove which
/// listings.
/// </summary>
internal static class ReadClaims
{
    /// <param name="root">Absolute path of the series root.</param>
    public static (
        ImmutableArray<Claim> Claims,
        ImmutableArray<ProvingTest> Tests,
        ImmutableArray<Problem> Problems
    ) From(string root)
    {
        var claims = ImmutableArray.CreateBuilder<Claim>();
        var tests = ImmutableArray.CreateBuilder<ProvingTest>();
        var problems = ImmutableArray.CreateBuilder<Problem>();
        foreach (
            var name in Folder
                .Files(root, "tests/listings")
                .Where(name => name.EndsWith(".cs", StringComparison.Ordinal))
        )
        {
            var (text, fault) = TextFile.Read(root, name);
            if (fault is not null)
            {
                problems.Add(fault);
                continue;
            }

            foreach (
                var method in CSharpSyntaxTree
                    .ParseText(text)
                    .GetRoot()
                    .DescendantNodes()
                    .OfType<MethodDeclarationSyntax>()
            )
            {
                var proves = method.AttributeLists.SelectMany(list => list.Attributes).Where(IsProves).ToArray();
                foreach (var attribute in proves)
                {
                    Add(method, attribute, name);
                }

                if (proves.Length > 0 || IsTest(method))
                {
                    tests.Add(Test(method, name));
                }
            }
        }

        return (claims.ToImmutable(), [.. tests.DistinctBy(test => test.Name)], problems.ToImmutable());

        void Add(MethodDeclarationSyntax method, AttributeSyntax attribute, string name)
        {
            var start = attribute.GetLocation().GetLineSpan().StartLinePosition;
            var at = new Location(name, start.Line + 1, start.Character + 1);
            var arguments = attribute.ArgumentList?.Arguments.ToArray() ?? [];
            if (arguments is [{ NameEquals: null } key, ..] && arguments.All(IsPlain))
            {
                claims.Add(
                    new Claim(
                        FullName(method),
                        Text(key),
                        at,
                        ContractOf(arguments),
                        Named(arguments, "Unreached"),
                        Named(arguments, "Because"),
                        Named(arguments, "Survives")
                    )
                );
            }
            else
            {
                problems.Add(ProofProblems.ComputedKey.At(at));
            }
        }
    }

    // As readers see it: the lines as they are in the file, from the first attribute to the closing brace.
    private static ProvingTest Test(MethodDeclarationSyntax method, string name)
    {
        var span = method.GetLocation().GetLineSpan();
        var (first, last) = (span.StartLinePosition.Line, span.EndLinePosition.Line);
        var lines = method
            .SyntaxTree.GetText()
            .Lines.Skip(first)
            .Take(last - first + 1)
            .Select(line => line.ToString())
            .ToArray();
        var indent = lines[0][..(lines[0].Length - lines[0].TrimStart().Length)];
        var source = string.Join(
            '\n',
            lines.Select(line => line.StartsWith(indent, StringComparison.Ordinal) ? line[indent.Length..] : line)
        );
        return new ProvingTest(
            FullName(method),
            new Location(name, first + 1, span.StartLinePosition.Character + 1),
            last + 1,
            source,
            [
                .. method
                    .DescendantTokens()
                    .Where(token => token.IsKind(SyntaxKind.StringLiteralToken))
                    .Select(token => $"code/{token.ValueText}")
                    .Where(file => file.EndsWith(".cs", StringComparison.Ordinal)),
            ]
        );
    }

    private static bool IsProves(AttributeSyntax attribute) =>
        attribute.Name.ToString().Split('.')[^1] is "Proves" or "ProvesAttribute";

    private static bool IsTest(MethodDeclarationSyntax method) =>
        method
            .AttributeLists.SelectMany(list => list.Attributes)
            .Any(one => one.Name.ToString().Split('.')[^1] is "Fact" or "Theory");

    private static bool IsPlain(AttributeArgumentSyntax argument) =>
        argument.Expression is LiteralExpressionSyntax { Token.Value: string or int }
        || (
            argument.NameEquals?.Name.Identifier.ValueText == "Contract"
            && Enum.TryParse<Contract>(LastName(argument), out _)
        );

    private static Contract ContractOf(AttributeArgumentSyntax[] arguments) =>
        arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == "Contract")
            is { } contract
            ? Enum.Parse<Contract>(LastName(contract))
            : Contract.Runs;

    private static string LastName(AttributeArgumentSyntax argument) => argument.Expression.ToString().Split('.')[^1];

    private static string Text(AttributeArgumentSyntax argument) =>
        ((LiteralExpressionSyntax)argument.Expression).Token.ValueText;

    private static string? Named(AttributeArgumentSyntax[] arguments, string name) =>
        arguments
            .Where(argument => argument.NameEquals?.Name.Identifier.ValueText == name)
            .Select(Text)
            .FirstOrDefault();

    // As xUnit names it: Namespace.Outer+Inner.Method
    private static string FullName(MethodDeclarationSyntax method)
    {
        var types = string.Join(
            '+',
            method.Ancestors().OfType<TypeDeclarationSyntax>().Reverse().Select(type => type.Identifier.ValueText)
        );
        var spaces = string.Join(
            '.',
            method.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().Reverse().Select(space => space.Name.ToString())
        );
        return $"{(spaces.Length > 0 ? spaces + "." : "")}{types}.{method.Identifier.ValueText}";
    }
}
