using System.Collections.Immutable;
using Generator.Build;
using Generator.Lowering;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Location = Generator.Build.Location;

namespace Generator.Tests.Lowering;

/// <summary>What the compiler made of a member can be read as C#, and means the same.</summary>
public class LoweringTests
{
    private const string Usings =
        "using System; using System.Collections.Generic; using System.IO; using System.Linq; using "
        + "System.Runtime.CompilerServices; using System.Threading; using System.Threading.Tasks; "
        + "using System.Threading.Tasks.Sources; using System.Runtime.ExceptionServices;";

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

    [Theory]
    [InlineData(
        "static IEnumerable<int> Count(int state) { for (var current = state; current > 0; "
            + "current--) yield return current; }",
        "Count",
        "private int state2;",
        "private int current2;",
        "public int initialState;",
        "return new CountMachine(-2)"
    )]
    [InlineData(
        "static IEnumerable<T> Twice<T>(T item) where T : notnull { yield return item; yield return item; }",
        "Twice",
        "private sealed class TwiceMachine<T> : IEnumerable<T>, IEnumerator<T>",
        "return new TwiceMachine<T>(-2)"
    )]
    [InlineData(
        "async Task<int> Sum(Task<int> builder, Task<long> awaiter) { return await builder + (int)await awaiter; }",
        "Sum",
        "public AsyncTaskMethodBuilder<int> builder2;",
        "public Task<int> builder;",
        "machine.builder2.Start(ref machine);",
        "awaiter = builder.GetAwaiter();"
    )]
    [InlineData(
        "static async Task<string> Say(string name) { await Task.Yield(); return \"<>1__state of <\" "
            + "+ name + \">d__0\" + $\"<{name}>5__2\"; }",
        "Say",
        "result = \"<>1__state of <\" + name + \">d__0<\" + name + \">5__2\";"
    )]
    [InlineData(
        "static async Task Tidy(IAsyncDisposable well) { try { await Task.Delay(1); } finally { "
            + "await well.DisposeAsync(); } }",
        "Tidy",
        "private object saved;",
        "private ValueTaskAwaiter awaiter2;"
    )]
    [InlineData(
        "static IEnumerable<int> Both(IEnumerable<int> inner) { try { foreach (var item in inner) { "
            + "yield return item; } } finally { Console.Out.WriteLine(); } }",
        "Both",
        "private void Finally()",
        "private void Finally2()",
        "void IDisposable.Dispose()"
    )]
    [InlineData(
        "int _eggs; async Task Lay() { await Task.Yield(); _eggs++; }",
        "Lay",
        "machine.self = this;",
        "Case self = this.self;",
        "self._eggs++;"
    )]
    [InlineData(
        "static Func<Func<Task<int>>> Nested(int start) => () => async () => { await Task.Yield(); return start; };",
        "lambda in Nested",
        "internal Task<int> NestedLambda()",
        "public Closure self;",
        "Closure closure = self;",
        "result = closure.start;"
    )]
    [InlineData(
        "static Task Outer() { return Middle(); async Task Middle() { await Inner(); async Task "
            + "Inner() { await Task.Yield(); } } }",
        "Inner",
        "InnerMachine machine = default;"
    )]
    [InlineData(
        "static Task Outer() { return Middle(); async Task Middle() { await Inner(); async Task "
            + "Inner() { await Task.Yield(); } } }",
        "Middle",
        "private struct MiddleMachine : IAsyncStateMachine",
        "awaiter = Inner().GetAwaiter();"
    )]
    [InlineData(
        "static async IAsyncEnumerable<int> Eggs(int promise, [EnumeratorCancellation] "
            + "CancellationToken disposeMode = default) { await Task.Delay(1, disposeMode); yield return "
            + "promise; }",
        "Eggs",
        "public ManualResetValueTaskSourceCore<bool> promise2;",
        "private bool disposeMode2;",
        "private CancellationTokenSource combinedTokens;",
        "ValueTask<bool> IAsyncEnumerator<int>.MoveNextAsync()"
    )]
    [InlineData(
        "static async Task Ask(int place, int machine, int self, int current) { var a = await "
            + "Task.FromResult(place); await Task.Yield(); Console.Out.WriteLine(a + machine + self + "
            + "current); }",
        "Ask",
        "public int place;",
        "int place = state;",
        "machine2.machine = machine;"
    )]
    [InlineData(
        "static async Task CountMachine() { await Count(); } static async Task Count() { await "
            + "Task.Yield(); await CountMachine(); }",
        "Count",
        "private struct CountMachine2 : IAsyncStateMachine",
        "= CountMachine().GetAwaiter();"
    )]
    [InlineData(
        "static IEnumerable<int> Walk(int[] items) { yield return 1; foreach (var item in "
            + "items.Where(item => item > 1).Select(Twice)) yield return item; static int Twice(int item) "
            + "=> 2 * item; }",
        "Walk",
        "Lambdas.cachedLambda ?? (Lambdas.cachedLambda = Lambdas.lambdas.WalkLambda)",
        "MethodGroups.cachedTwice ?? (MethodGroups.cachedTwice = Twice)"
    )]
    [InlineData(
        "IEnumerator<int> IEnumerable<int>.GetEnumerator() { yield return 1; } "
            + "System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => null!;",
        "GetEnumerator",
        "private sealed class GetEnumeratorMachine : IEnumerator<int>"
    )]
    [InlineData(
        "static async Task Wait(Task task) { try { await task; } catch (OperationCanceledException "
            + "exception) when (exception.CancellationToken.CanBeCanceled) { await Task.Yield(); } }",
        "Wait",
        "catch (OperationCanceledException"
    )]
    [InlineData(
        "static IEnumerable<int> Items { get { yield return 1; } }",
        "Items",
        "private static IEnumerable<int> Items => new ItemsMachine(-2);"
    )]
    [InlineData(
        "static async Task<int> @class(int @event) { await Task.Yield(); return @event; }",
        "class",
        "machine.@event = @event;",
        "private struct ClassMachine : IAsyncStateMachine"
    )]
    [InlineData("static async Task Nothing() { }", "Nothing", "private struct NothingMachine : IAsyncStateMachine")]
    [InlineData(
        "static IEnumerable<int> Nobody() { yield break; }",
        "Nobody",
        "private sealed class NobodyMachine : IEnumerable<int>, IEnumerator<int>"
    )]
    public async Task A_member_can_be_read_as_it_is(string source, string member, params string[] lines)
    {
        var lowered = Assert.Single(await Lower(source), lowered => lowered.Name == member);
        var text = string.Join('\n', lowered.Lines.Select(line => line.Text));

        Assert.Empty(Faults(source, text));
        Assert.All(lines, line =>
            Assert.True(text.Contains(line, StringComparison.Ordinal), $"{line} is not in:\n{text}")
        );
    }

    [Fact]
    public async Task The_same_code_gives_the_same_text_wherever_it_lies()
    {
        const string Source =
            "static async Task Say([CallerFilePath] string path = \"\") { await Task.Yield(); Say(); "
            + "} static async Task Twice() { await Say(); await Say(); }";

        var here = await Lower(Source, "/here");
        var there = await Lower(Source, "/there/with blanks & signs");

        Assert.Equal(here.Select(member => member.Packed), there.Select(member => member.Packed));
    }

    [Fact]
    public async Task Each_character_has_its_kind()
    {
        var lines = (await Lower("static IEnumerable<string> Count(int number) { yield return \"one\" + number; }"))
            .Single()
            .Lines;

        Assert.All(lines, line => Assert.Equal(line.Text.Length, line.Kinds.Length));
        Assert.Equal(
            [(CodeKind.Member, "current"), (CodeKind.Text, "\"one\""), (CodeKind.Member, "number")],
            lines
                .Single(line => line.Text.Contains("\"one\"", StringComparison.Ordinal))
                .Runs.Where(run => run.Kind != CodeKind.Plain)
                .Select(run => (run.Kind, run.Text))
        );
        Assert.Contains(lines[0].Runs, run => run is { Kind: CodeKind.Method, Text: "Count" });
        Assert.Contains(lines[0].Runs, run => run is { Kind: CodeKind.Parameter, Text: "number" });
    }

    [Fact]
    public async Task Only_whole_members_are_held_and_each_name_is_there_once()
    {
        const string Source =
            "static async Task Call(int times) { await Task.Yield(); }\nstatic async Task "
            + "Call(string who) { await Task.Yield(); }\nstatic async Task Half()\n{\n await "
            + "Task.Yield();\n}\nstatic void Plain() { }";

        Assert.Equal(["Call", "Call 2", "Half"], (await Lower(Source)).Select(member => member.Name));
        Assert.Equal(["Call"], (await Lower(Source, lines: 4..5)).Select(member => member.Name));
        Assert.Empty((await Lower(Source, lines: 6..8)));
    }

    [Fact]
    public async Task Code_that_does_not_compile_is_a_problem_and_no_exception()
    {
        var project = Project("static int Broken() => \"no\";", "/root");

        var (_, problems) = await LowerListings.Of(
            new Investigation("/root", project, new Documents([]), CancellationToken.None)
        );

        Assert.Equal(new Location("code/Case.cs", 4, 24), Assert.Single(problems).At);
    }

    private static async Task<LoweredMember[]> Lower(string source, string root = "/root", Range? lines = null)
    {
        var code = Text(source).Split('\n').Select((line, index) => new CodeLine(index + 1, line)).ToImmutableArray();
        var listing = new Listing(
            "case",
            new Location("code/Case.cs"),
            [.. code.Take(lines ?? ..)],
            "",
            0,
            null,
            null,
            null
        );
        var cut = new Documents([new ExtractedCode([listing], [])]);

        var (members, problems) = await LowerListings.Of(
            new Investigation(root, Project(source, root), cut, CancellationToken.None)
        );

        Assert.Empty(problems);
        return [.. members.Cast<LoweredMember>()];
    }

    private static Project Project(string source, string root)
    {
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable
        );
        return new AdhocWorkspace()
            .AddProject("Case", LanguageNames.CSharp)
            .WithCompilationOptions(options)
            .WithMetadataReferences(References)
            .AddDocument(
                "Case.cs",
                SourceText.From(Text(source), System.Text.Encoding.UTF8),
                filePath: $"{root}/code/Case.cs"
            )
            .Project;
    }

    // The member stands from the fourth line on.
    private static string Text(string source) => $"{Usings}\npartial class Case{Bases(source)}\n{{\n{source}\n}}";

    private static string Bases(string source) =>
        source.StartsWith("IEnumerator", StringComparison.Ordinal) ? " : IEnumerable<int>" : "";

    private static string[] Faults(string source, string lowered)
    {
        var trees = new[] { Text(source), $"{Usings}\npartial class Case\n{{\n{lowered}\n}}" }
            .Select(text => CSharpSyntaxTree.ParseText(text))
            .ToArray();
        var compilation = CSharpCompilation.Create(
            "Lowered",
            trees,
            References,
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

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. Directory
            .EnumerateFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "*.dll")
            .Where(path =>
                Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
                && !path.Contains("Native", StringComparison.Ordinal)
            )
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];
}
