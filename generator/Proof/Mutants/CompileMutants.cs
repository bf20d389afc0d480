using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace Generator.Proof.Mutants;

/// <summary>An assembly of the code, and its symbols.</summary>
internal sealed record EmittedCode(ImmutableArray<byte> Assembly, ImmutableArray<byte> Symbols)
{
    /// <summary>Replaces the code beside the tests in a folder with this one.</summary>
    /// <param name="folder">Absolute path of the folder.</param>
    /// <param name="name">Name of the assembly.</param>
    public void SaveIn(string folder, string name)
    {
        File.WriteAllBytes(Path.Combine(folder, $"{name}.dll"), [.. Assembly]);
        File.WriteAllBytes(Path.Combine(folder, $"{name}.pdb"), [.. Symbols]);
    }
}

/// <summary>The code with all mutants that fit into one assembly.</summary>
/// <param name="Code">It behaves as the code does unless a mutant is chosen.</param>
/// <param name="Alone">Numbers of the mutants that are not in it, and have to be compiled one by one.</param>
internal sealed record SwitchedCode(EmittedCode Code, ImmutableHashSet<int> Alone);

/// <summary>Compiles mutants: as many as possible at once, so that the compiler runs once for all of them.</summary>
/// <param name="compilation">Of the code as it is, without errors.</param>
internal sealed class CompileMutants(CSharpCompilation compilation, ImmutableArray<NumberedMutant> mutants)
{
    /// <exception cref="InvalidOperationException">The code does not even compile without any mutant.</exception>
    public SwitchedCode Together(CancellationToken cancel)
    {
        var alone = mutants.Where(one => one.Mutant.Node is null).Select(one => one.Number).ToHashSet();
        while (true)
        {
            var switched = Switched(alone);
            var (code, errors) = Emit(switched, cancel);
            if (code is not null)
            {
                return new SwitchedCode(code, [.. alone]);
            }

            var failing = errors.SelectMany(Around).ToArray();
            if (failing.Length == 0)
            {
                throw new InvalidOperationException(string.Join('\n', errors));
            }

            alone.UnionWith(failing);
        }
    }

    /// <returns>The code with this one change; or what the compiler says against it.</returns>
    public (EmittedCode? Code, string Refusal) Alone(NumberedMutant one, CancellationToken cancel)
    {
        var text = one.Tree.GetText(cancel);
        var changed = text.WithChanges(new TextChange(one.Mutant.Span, one.Mutant.Replacement));
        var tree = CSharpSyntaxTree.ParseText(
            SourceText.From(changed.ToString(), Encoding.UTF8),
            (CSharpParseOptions)one.Tree.Options,
            one.Tree.FilePath,
            cancel
        );
        var whole = compilation.ReplaceSyntaxTree(one.Tree, tree);
        // Most of what does not compile says so here, where nothing else has to be compiled.
        var soon = whole.GetSemanticModel(tree).GetDiagnostics(cancellationToken: cancel).Where(IsError).ToArray();
        var (code, errors) = soon.Length > 0 ? (null, [.. soon]) : Emit(whole, cancel);
        return (code, code is null ? Tell(errors[0]) : "");
    }

    private static string Tell(Diagnostic error) =>
        $"{error.Id}: {error.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";

    private CSharpCompilation Switched(HashSet<int> alone)
    {
        // The code itself has no warnings. Switches may cause some, which mean nothing.
        var options = compilation
            .Options.WithGeneralDiagnosticOption(ReportDiagnostic.Suppress)
            .WithSpecificDiagnosticOptions([]);
        var switched = compilation.WithOptions(options);
        foreach (var file in mutants.Where(one => !alone.Contains(one.Number)).GroupBy(one => one.Tree))
        {
            var root = (CSharpSyntaxNode)new InsertMutants(file).Visit(file.Key.GetRoot())!;
            switched = switched.ReplaceSyntaxTree(
                file.Key,
                CSharpSyntaxTree.Create(root, (CSharpParseOptions)file.Key.Options, file.Key.FilePath, Encoding.UTF8)
            );
        }

        var language = (CSharpParseOptions?)compilation.SyntaxTrees.FirstOrDefault()?.Options;
        var source = SourceText.From(MutantSource.Text, Encoding.UTF8);
        return switched.AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, language, "Mutant.cs"));
    }

    private static (EmittedCode? Code, ImmutableArray<Diagnostic> Errors) Emit(
        CSharpCompilation compilation,
        CancellationToken cancel
    )
    {
        using var code = new MemoryStream();
        using var symbols = new MemoryStream();
        var options = new EmitOptions(
            debugInformationFormat: DebugInformationFormat.PortablePdb,
            pdbFilePath: $"{compilation.AssemblyName}.pdb"
        );
        var emitted = compilation.Emit(code, symbols, options: options, cancellationToken: cancel);
        return emitted.Success
            ? (new EmittedCode([.. code.ToArray()], [.. symbols.ToArray()]), [])
            : (null, [.. emitted.Diagnostics.Where(IsError)]);
    }

    // The innermost switch around an error. Or those in the member around it that have the name which the error is
    // about, because what a statement declares or assigns may be missing after it; or those around a jump, because the
    // code goes on where it must not; or all in that member.
    private static int[] Around(Diagnostic error)
    {
        if (error.Location.SourceTree is not { } tree)
        {
            return [];
        }

        var node = tree.GetRoot().FindNode(error.Location.SourceSpan, getInnermostNodeForTie: true);
        var member = node.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().FirstOrDefault() ?? tree.GetRoot();
        var statements = member.DescendantNodes().OfType<IfStatementSyntax>().ToArray();
        var name = node.ToString();
        int[][] suspects =
        [
            [.. Numbers(node.AncestorsAndSelf()).Take(1)],
            Switches(one => one.DescendantTokens().Any(token => token.ValueText == name)),
            Switches(one => one.Statement is BlockSyntax { Statements: [var only] } && IsJump(only)),
            [.. Numbers(member.DescendantNodes())],
        ];
        return suspects.FirstOrDefault(numbers => numbers.Length > 0) ?? [];

        int[] Switches(Func<IfStatementSyntax, bool> areSuspect) =>
            [.. Numbers(statements.Where(areSuspect).Select(one => (SyntaxNode)one.Parent!))];
    }

    private static bool IsJump(StatementSyntax statement) =>
        statement
            is ReturnStatementSyntax
                or ThrowStatementSyntax
                or BreakStatementSyntax
                or ContinueStatementSyntax
                or GotoStatementSyntax;

    private static IEnumerable<int> Numbers(IEnumerable<SyntaxNode> nodes) =>
        nodes
            .SelectMany(node => node.GetAnnotations(InsertMutants.Inserted))
            .Select(annotation => int.Parse(annotation.Data!, System.Globalization.CultureInfo.InvariantCulture));

    private static bool IsError(Diagnostic found) => found.Severity == DiagnosticSeverity.Error;
}
