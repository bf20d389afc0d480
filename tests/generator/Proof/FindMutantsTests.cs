using System.Collections.Immutable;
using Generator.Proof.Mutants;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Generator.Tests.Proof;

/// <summary>Which changes of a listing are tried.</summary>
public class FindMutantsTests
{
    [Theory]
    [InlineData("Tell(1);", "delete Tell(1);", "1 -> 2")]
    [InlineData(
        "await Later(token);",
        "delete await Later(token);",
        "await Later(token); -> _ = Later(token);",
        "token -> CancellationToken.None"
    )]
    [InlineData("await Task.Yield();", "delete await Task.Yield();")]
    [InlineData(
        "using var stop = new CancellationTokenSource();",
        "delete using var stop = new CancellationTokenSource();"
    )]
    [InlineData(
        "using var held = Gate.EnterScope();",
        "delete using var held = Gate.EnterScope();",
        "using var held -> var held"
    )]
    [InlineData("var one = Get();", "delete var one = Get();")]
    [InlineData("using var door = new Door();", "delete using var door = new Door();", "using var door -> var door")]
    [InlineData(
        "if (count > 2) { return; }",
        "count > 2 -> !(count > 2)",
        "count > 2 -> count >= 2",
        "2 -> 3",
        "delete return;"
    )]
    [InlineData("if (count == 2) { }", "count == 2 -> count != 2", "2 -> 3")]
    [InlineData("if (!open) Tell(count);", "!open -> open", "delete Tell(count);")]
    [InlineData("while (true) { break; }", "delete while (true) { break; }", "delete break;")]
    [InlineData(
        "for (; count < 9;) { count++; }",
        "delete for (; count < 9;) { count++; }",
        "count < 9 -> count <= 9",
        "9 -> 10",
        "delete count++;",
        "count++ -> count--"
    )]
    [InlineData(
        "foreach (var one in all) { continue; }",
        "delete foreach (var one in all) { continue; }",
        "delete continue;"
    )]
    [InlineData("lock (Gate) { }", "delete lock (Gate)")]
    [InlineData("count += 1;", "delete count += 1;", "count += 1 -> count -= 1", "1 -> 2")]
    [InlineData("text += \"a\";", "delete text += \"a\";", "\"a\" -> \"\"")]
    [InlineData(
        "open = count == 0 || open;",
        "delete open = count == 0 || open;",
        "count == 0 || open -> count == 0 && open",
        "count == 0 -> count != 0",
        "0 -> 1"
    )]
    [InlineData(
        "text = open ? \"yes\" : text ?? $\"{count}\";",
        "delete text = open ? \"yes\" : text ?? $\"{count}\";",
        "open -> !(open)",
        "\"yes\" -> \"\"",
        "text ?? $\"{count}\" -> $\"{count}\"",
        "$\"{count}\" -> \"\""
    )]
    [InlineData("Run(() => Tell(count));", "delete Run(() => Tell(count));", "delete Tell(count)")]
    [InlineData("Take(() => count);", "delete Take(() => count);", "count -> default")]
    [InlineData("count = all.First();", "delete count = all.First();", "all.First() -> all.Last()")]
    [InlineData(
        "Interlocked.Increment(ref count);",
        "delete Interlocked.Increment(ref count);",
        "Interlocked.Increment(ref count) -> Interlocked.Decrement(ref count)"
    )]
    [InlineData("Hire(name: \"Ann\", [\"Bob\"]);", "delete Hire(name: \"Ann\", [\"Bob\"]);")]
    [InlineData("const int most = 3;")]
    public void Each_statement_has_changes_that_its_test_should_notice(string statement, params string[] changes)
    {
        var found = Find(statement);

        Assert.Equal(changes, found.Select(Text));
    }

    [Fact]
    public void Only_what_readers_see_is_changed()
    {
        Assert.Equal(["delete Tell(2);", "2 -> 3"], Find("Tell(1);\nTell(2);\nTell(3);", shown: 1).Select(Text));
    }

    private static string Text(Mutant mutant) =>
        mutant.After.Length == 0 ? $"delete {mutant.Before}" : $"{mutant.Before} -> {mutant.After}";

    private static ImmutableArray<Mutant> Find(string statements, int? shown = null)
    {
        var lines = statements.Split('\n');
        var tree = CSharpSyntaxTree.ParseText(
            $$"""
            using System; using System.Collections.Generic; using System.Linq;
            using System.Threading; using System.Threading.Tasks;
            class Farm
            {
                static readonly Lock Gate = new();
                static void Tell(int count) { }
                static int Get() => 0;
                static Task Later(CancellationToken token) => Task.CompletedTask;
                static void Run(Action action) { }
                static void Take(Func<int> action) { }
                static void Hire(string name, string[] names) { }
                sealed class Door : IDisposable { public void Dispose() { } }
                static async Task Work(int count, bool open, string? text, List<int> all, CancellationToken token)
                {
            {{statements}}
                }
            }
            """
        );
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path));
        var model = CSharpCompilation.Create("Farm", [tree], references).GetSemanticModel(tree);
        const int first = 14;
        return FindMutants.In(
            model,
            [shown is { } line ? (first + line, first + line) : (first, first + lines.Length - 1)]
        );
    }
}
