using System.Collections.Immutable;
using System.Reflection.Metadata;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Generator.Lowering;

/// <summary>A state machine that the compiler generated from a member.</summary>
/// <param name="File">Path of the file that contains the member, as in <see cref="Location"/>.</param>
/// <param name="First">First line of the member.</param>
/// <param name="Last">Last line of the member.</param>
/// <param name="Name">Name of the member in the source code.</param>
/// <param name="Kickoff">The method that replaces the member and starts the state machine.</param>
internal sealed record StateMachine(
    string File,
    int First,
    int Last,
    string Name,
    MethodDefinitionHandle Kickoff,
    TypeDefinitionHandle Type
);

/// <summary>Finds all state machines and, with the PDB, the members that they were generated from.</summary>
internal static class FindStateMachines
{
    /// <param name="pdb">The symbols of the assembly.</param>
    /// <param name="code">Metadata of the assembly.</param>
    /// <param name="compilation">Of the code as it is.</param>
    public static ImmutableArray<StateMachine> In(
        ImmutableArray<byte> pdb,
        MetadataReader code,
        Compilation compilation,
        string root
    )
    {
        using var provider = MetadataReaderProvider.FromPortablePdbImage(pdb);
        var symbols = provider.GetMetadataReader();
        var trees = compilation.SyntaxTrees.ToDictionary(
            tree => Folder.RelativePath(root, tree.FilePath),
            StringComparer.Ordinal
        );
        var machines = ImmutableArray.CreateBuilder<StateMachine>();
        foreach (var handle in symbols.MethodDebugInformation)
        {
            var body = symbols.GetMethodDebugInformation(handle);
            if (
                body.GetStateMachineKickoffMethod() is { IsNil: false } starter
                && body.GetSequencePoints().FirstOrDefault(point => !point.IsHidden) is { Document.IsNil: false } point
                && symbols.GetString(symbols.GetDocument(point.Document).Name).TrimStart('/') is var file
                && trees.TryGetValue(file, out var tree)
            )
            {
                var member = Member(tree, point);
                var lines = member.GetLocation().GetLineSpan();
                var type = code.GetMethodDefinition(handle.ToDefinitionHandle()).GetDeclaringType();
                machines.Add(
                    new StateMachine(
                        file,
                        lines.StartLinePosition.Line + 1,
                        lines.EndLinePosition.Line + 1,
                        Name(member),
                        starter,
                        type
                    )
                );
            }
        }

        return [.. machines.OrderBy(machine => machine.File, StringComparer.Ordinal).ThenBy(machine => machine.First)];
    }

    // The first sequence point is in the body of the member, and not in a nested body.
    private static SyntaxNode Member(SyntaxTree tree, SequencePoint point)
    {
        var text = tree.GetText();
        var span = TextSpan.FromBounds(
            text.Lines[point.StartLine - 1].Start + point.StartColumn - 1,
            text.Lines[point.EndLine - 1].Start + point.EndColumn - 1
        );
        return tree.GetRoot()
            .FindNode(span)
            .AncestorsAndSelf()
            .First(node => Body(node)?.FullSpan.Contains(span) == true);
    }

    private static SyntaxNode? Body(SyntaxNode node) =>
        node switch
        {
            BaseMethodDeclarationSyntax method => (SyntaxNode?)method.Body ?? method.ExpressionBody?.Expression,
            LocalFunctionStatementSyntax function => (SyntaxNode?)function.Body ?? function.ExpressionBody?.Expression,
            AnonymousFunctionExpressionSyntax lambda => lambda.Body,
            AccessorDeclarationSyntax accessor => accessor.Body,
            CompilationUnitSyntax program => program,
            _ => null,
        };

    private static string Name(SyntaxNode member) =>
        member switch
        {
            MethodDeclarationSyntax method => method.Identifier.ValueText,
            LocalFunctionStatementSyntax function => function.Identifier.ValueText,
            PropertyDeclarationSyntax property => property.Identifier.ValueText,
            OperatorDeclarationSyntax operation => operation.OperatorToken.ValueText,
            IndexerDeclarationSyntax => "this[]",
            AnonymousFunctionExpressionSyntax lambda => $"lambda in {Name(Enclosing(lambda))}",
            AccessorDeclarationSyntax accessor => Name(Enclosing(accessor)),
            BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
            _ => "Main",
        };

    private static SyntaxNode Enclosing(SyntaxNode node) =>
        node.Ancestors()
            .First(outer =>
                outer
                    is MemberDeclarationSyntax
                        and not GlobalStatementSyntax
                        or LocalFunctionStatementSyntax
                        or CompilationUnitSyntax
            );
}
