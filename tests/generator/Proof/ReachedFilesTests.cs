using System.Collections.Immutable;
using System.Text;
using Generator.Proof.Closures;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace Generator.Tests.Proof;

/// <summary>Which files a test reaches, also through what the compiler calls without a name in the code.</summary>
public sealed class ReachedFilesTests : IDisposable
{
    private static readonly MetadataReference[] Libraries =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(file => MetadataReference.CreateFromFile(file)),
    ];

    private static readonly EmitOptions Portable = new(debugInformationFormat: DebugInformationFormat.PortablePdb);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("reached");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("new Herd().ToString();", "public class Herd;")]
    [InlineData("Use.It();", "public static class Use { public static void It() { } }")]
    [InlineData("_ = Limits.Most;", "public static class Limits { public const int Most = 3; }")]
    [InlineData("new Cow().Moo();", "public static class Voices { public static void Moo(this Cow cow) { } }")]
    [InlineData(
        "foreach (var one in new Cow()) { }",
        "public static class Walks { public static System.Collections.Generic.IEnumerator<int> "
            + "GetEnumerator(this Cow cow) { yield break; } }"
    )]
    [InlineData(
        "Task.Run(async () => await new Cow());",
        "public static class Waits { public static System.Runtime.CompilerServices.TaskAwaiter "
            + "GetAwaiter(this Cow cow) => System.Threading.Tasks.Task.CompletedTask.GetAwaiter(); }"
    )]
    [InlineData(
        "var (name, age) = new Cow();",
        "public static class Parts { public static void Deconstruct(this Cow cow, out int name, out int age) "
            + "=> (name, age) = (1, 2); }"
    )]
    [InlineData(
        "_ = new Pen { 1 };",
        "public static class Fills { public static void Add(this Pen pen, int number) { } }"
    )]
    [InlineData(
        "Cow cow = Meadow.Grass;",
        "public class Grass { public static implicit operator Cow(Grass grass) => new(); } "
            + "public static class Meadow { public static Grass Grass = new(); }"
    )]
    [InlineData(
        "_ = from one in new Cow() select one;",
        "public static class Queries { public static int Select(this Cow cow, System.Func<int, int> of) => 1; }"
    )]
    [InlineData("new Sheep().Bleat();", "public partial class Sheep { public void Bleat() { } }")]
    [InlineData("new Lamb().ToString();", "public class Herd; public class Lamb : Herd;")]
    [InlineData(
        "var herd = 1; Task.Run(() => new Herd(herd).ToString());",
        "public class Herd(int size) { int _size = size; }"
    )]
    [InlineData("Task.Run(() => new Herd().ToString());", "public class Herd;")]
    [InlineData(
        "foreach (var one in Walk()) { }",
        "public class Herd;",
        "private static System.Collections.Generic.IEnumerable<Herd> Walk() { yield return new Herd(); }"
    )]
    [InlineData("Help(); void Help() => new Herd().ToString();", "public class Herd;")]
    [InlineData("_ = Colour.Red;", "public enum Colour { Red = 4 }")]
    [InlineData("try { } catch (Herd) { }", "public class Herd : System.Exception;")]
    [InlineData("typeof(System.Collections.Generic.List<Herd>).ToString();", "public class Herd;")]
    [InlineData("IMoo moo = null!; moo?.Moo();", "public interface IMoo { void Moo(); }")]
    [InlineData(
        "",
        "public class Herd;",
        "[Theory, MemberData(nameof(Data), MemberType = typeof(Herd))] public void Other(int n) { } "
            + "public static object Data => 1;"
    )]
    [InlineData(
        "Help<int>(1);",
        "public class Herd;",
        "private static void Help<T>(T one) => Task.Run(() => new Herd().ToString());"
    )]
    [InlineData(
        "Help();",
        "public class Herd;",
        "private static async Task Help() { await Task.Yield(); new Herd().ToString(); }"
    )]
    [InlineData(
        "Help();",
        "public class Herd;",
        "private static void Help() => Task.Run(async () => { await Task.Yield(); new Herd().ToString(); });"
    )]
    [InlineData(
        "Help();",
        "public class Herd;",
        "private static void Help() { var n = 1; "
            + "Task.Run(async () => { await Task.Yield(); new Herd().ToString(); n++; }); }"
    )]
    [InlineData(
        "Help();",
        "public class Herd;",
        "private static void Help() => Other(); [Fact] public static void Other() => new Herd().ToString();"
    )]
    [InlineData(
        "Help();",
        "public class Herd;",
        "private static void Help() => Inner.It(); "
            + "private static class Inner { public static void It() => new Herd().ToString(); }"
    )]
    [InlineData(
        "Help();",
        "public class Herd;",
        "private static void Help() => Task.Run(Inner<int>.It); "
            + "private static class Inner<T> { public static void It() => Task.Run(() => new Herd().ToString()); }"
    )]
    [InlineData("Help();", "public class Herd;", "private static void Help() => new Herd().ToString();")]
    [InlineData("Other();", "public class Herd;", "[Fact] public void Other() => new Herd().ToString();")]
    [InlineData("", "public class Herd;", "private readonly Herd _herd = new();")]
    public void A_test_reaches_what_it_calls(string call, string other, string member = "") =>
        Assert.Contains("code/Other.cs", Reached(call, other, member));

    [Theory]
    [InlineData("new Cow().ToString();", "public class Herd;")]
    [InlineData("new Cow().ToString();", "public class Herd;", "[Fact] public void Other() => new Herd().ToString();")]
    [InlineData(
        "Task.Run(() => 1);",
        "public class Herd;",
        "[Fact] public void Other() => Task.Run(() => new Herd().ToString());"
    )]
    [InlineData(
        "Task.Run(() => 1);",
        "public class Herd;",
        "[Fact] public void Other() { var herd = new Herd(); Task.Run(() => herd.ToString()); }"
    )]
    [InlineData(
        "Task.Run(() => 1);",
        "public class Herd;",
        "[Fact] public async Task Other() { await Task.Yield(); new Herd().ToString(); }"
    )]
    public void A_test_does_not_reach_what_other_tests_call(string call, string other, string member = "") =>
        Assert.DoesNotContain("code/Other.cs", Reached(call, other, member));

    [Fact]
    public void What_it_calls_reaches_further()
    {
        var files = Reached(
            "Far.Away();",
            "public static class Far { public static void Away() => new Cow().ToString(); }"
        );

        Assert.Equal(["code/Cow.cs", "code/Other.cs", "tests/listings/CowTests.cs"], files.AsEnumerable());
    }

    [Theory]
    [InlineData("global using Pens = System.Collections.Generic.List<string>;")]
    [InlineData("[assembly: System.CLSCompliant(true)]")]
    [InlineData(
        "public static class Start { [System.Runtime.CompilerServices.ModuleInitializer] "
            + "public static void Begin() { } }"
    )]
    public void What_holds_for_all_files_is_reached_from_each(string other) =>
        Assert.Contains("code/Other.cs", Reached("1.ToString();", other));

    private ImmutableArray<string> Reached(string call, string other, string member = "")
    {
        var code = Compiled(
            "Code",
            [
                ("code/Cow.cs", "public class Cow; public partial class Sheep;"),
                ("code/Pen.cs", "public class Pen : System.Collections.Generic.List<string>;"),
                ("code/Other.cs", other),
            ],
            []
        );
        var tests = Compiled(
            "Listings.Tests",
            [
                (
                    "tests/listings/CowTests.cs",
                    "using System.Threading.Tasks; using Xunit; "
                        + $"public class CowTests {{ [Fact] public void It_moos() {{ {call} }} {member} }}"
                ),
            ],
            [code.ToMetadataReference()]
        );
        return ListTests
            .Of(
                Path.Combine(_folder.FullName, "Listings.Tests.dll"),
                code.SyntaxTrees.Concat(tests.SyntaxTrees)
                    .ToDictionary(tree => Path.GetRelativePath("/root", tree.FilePath)),
                "/root"
            )
            .Single(test => test.FullName == "CowTests.It_moos")
            .Files;
    }

    private CSharpCompilation Compiled(string name, (string Path, string Text)[] files, MetadataReference[] references)
    {
        var compilation = CSharpCompilation.Create(
            name,
            files.Select(file =>
                CSharpSyntaxTree.ParseText(file.Text, path: $"/root/{file.Path}", encoding: Encoding.UTF8)
            ),
            [.. Libraries, .. references],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        );
        var file = Path.Combine(_folder.FullName, name);
        using var assembly = File.Create($"{file}.dll");
        using var symbols = File.Create($"{file}.pdb");
        var emitted = compilation.Emit(assembly, symbols, options: Portable);
        Assert.Empty(emitted.Diagnostics.Where(error => error.Severity == DiagnosticSeverity.Error));
        return compilation;
    }
}
