using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Generator;

/// <summary>Reads which tests say that they prove which listings: the <c>[Proves("key")]</c> attributes under <c>tests/listings</c>.</summary>
internal static class ReadClaims
{
    /// <param name="root">Absolute path of the series' folder.</param>
    public static (ImmutableArray<Claim> Claims, ImmutableArray<Problem> Problems) From(string root)
    {
        var claims = ImmutableArray.CreateBuilder<Claim>();
        var problems = ImmutableArray.CreateBuilder<Problem>();
        foreach (var name in Folder.Files(root, "tests/listings").Where(name => name.EndsWith(".cs", StringComparison.Ordinal)))
        {
            var (text, faults) = TextFile.Read(Path.Combine(root, name), name);
            problems.AddRange(faults);
            foreach (var method in CSharpSyntaxTree.ParseText(text).GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>())
            {
                foreach (var attribute in method.AttributeLists.SelectMany(list => list.Attributes).Where(IsProves))
                {
                    Add(method, attribute, name);
                }
            }
        }

        return (claims.ToImmutable(), problems.ToImmutable());

        void Add(MethodDeclarationSyntax method, AttributeSyntax attribute, string name)
        {
            var start = attribute.GetLocation().GetLineSpan().StartLinePosition;
            var at = new Location(name, start.Line + 1, start.Character + 1);
            var arguments = attribute.ArgumentList?.Arguments.ToArray() ?? [];
            if (arguments is [{ NameEquals: null } key, ..] && arguments.All(IsPlain))
            {
                claims.Add(new Claim(FullName(method), Text(key), at, ContractOf(arguments), Named(arguments, "Unreached"), Named(arguments, "Because")));
            }
            else
            {
                problems.Add(Problems.ComputedKey(at));
            }
        }
    }

    private static bool IsProves(AttributeSyntax attribute) => attribute.Name.ToString().Split('.')[^1] is "Proves" or "ProvesAttribute";

    private static bool IsPlain(AttributeArgumentSyntax argument) =>
        argument.Expression is LiteralExpressionSyntax { Token.Value: string }
        || (argument.NameEquals?.Name.Identifier.ValueText == "Contract" && Enum.TryParse<Contract>(LastName(argument), out _));

    private static Contract ContractOf(AttributeArgumentSyntax[] arguments) =>
        arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == "Contract") is { } contract ? Enum.Parse<Contract>(LastName(contract)) : Contract.Runs;

    private static string LastName(AttributeArgumentSyntax argument) => argument.Expression.ToString().Split('.')[^1];

    private static string Text(AttributeArgumentSyntax argument) => ((LiteralExpressionSyntax)argument.Expression).Token.ValueText;

    private static string? Named(AttributeArgumentSyntax[] arguments, string name) =>
        arguments.Where(argument => argument.NameEquals?.Name.Identifier.ValueText == name).Select(Text).FirstOrDefault();

    // As TRX files write it: Namespace.Outer+Inner.Method
    private static string FullName(MethodDeclarationSyntax method)
    {
        var types = string.Join('+', method.Ancestors().OfType<TypeDeclarationSyntax>().Reverse().Select(type => type.Identifier.ValueText));
        var spaces = string.Join('.', method.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().Reverse().Select(space => space.Name.ToString()));
        return $"{(spaces.Length > 0 ? spaces + "." : "")}{types}.{method.Identifier.ValueText}";
    }
}
