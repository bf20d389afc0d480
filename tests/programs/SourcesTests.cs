using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Programs.Tests;

public class SourcesTests
{
    [Fact]
    public void Each_file_can_be_started_or_is_part_of_one_that_can() =>
        Assert.Empty(Sources.All.Except(Sources.Programs.SelectMany(Sources.Closure)));

    [Fact]
    public void Each_file_that_can_be_started_says_in_its_first_line_how() =>
        Assert.Empty(
            Sources.Programs.Where(file =>
                !Sources.Text(file).StartsWith("#!/usr/bin/env dotnet\n", StringComparison.Ordinal)
            )
        );

    [Fact]
    public void No_Main_is_overlooked_because_it_is_written_in_another_way() =>
        Assert.Empty(
            Sources
                .All.Where(file => Sources.Text(file).Contains(" Main(", StringComparison.Ordinal))
                .Except(Sources.Programs)
        );

    [Fact]
    public void Each_entry_of_the_table_belongs_to_a_program() =>
        Assert.Empty(Ways.Table.Keys.Except(Sources.Programs));

    [Fact]
    public void Each_snapshot_belongs_to_a_program() =>
        Assert.Empty(
            Directory.EnumerateFiles(Repository.Tests, "*.verified.txt").Except(Run.All.Select(run => run.Snapshot))
        );

    [Fact]
    public void No_async_method_calls_Cancel_because_it_runs_what_others_have_registered() =>
        Assert.Empty(
            from file in Sources.All
            from call in Parse(Sources.Text(file)).DescendantNodes().OfType<InvocationExpressionSyntax>()
            where call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Cancel" }
            where IsInAsyncFunction(call)
            select $"{file}: {call}"
        );

    private static SyntaxNode Parse(string text) =>
        CSharpSyntaxTree
            .ParseText(text, CSharpParseOptions.Default.WithFeatures([new("FileBasedProgram", "")]))
            .GetRoot();

    private static bool IsInAsyncFunction(SyntaxNode node) =>
        node.Ancestors()
            .Select(around =>
                around switch
                {
                    MethodDeclarationSyntax method => method.Modifiers,
                    LocalFunctionStatementSyntax local => local.Modifiers,
                    AnonymousFunctionExpressionSyntax lambda => lambda.Modifiers,
                    _ => (SyntaxTokenList?)null,
                }
            )
            .FirstOrDefault(modifiers => modifiers is not null)
            is { } nearest
        && nearest.Any(SyntaxKind.AsyncKeyword);
}
