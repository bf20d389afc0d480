using System.Reflection;
using Generator.Proof;
using Generator.Proof.Probes;
using Generator.Proof.Runs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Location = Generator.Build.Location;

namespace Generator.Tests.Proof;

/// <summary>Code with probes compiles and does the same, whatever it is made of.</summary>
public sealed class ProbesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("probes, a=b");

    [Fact]
    public async Task Code_with_probes_does_what_it_did()
    {
        var plain = OddCode.Compiled();
        var original = Path.Combine(_folder.FullName, "Odd.dll");
        Assert.True(plain.Emit(original).Success);

        var code = await Probed(plain);
        code.SaveIn(_folder.CreateSubdirectory("probed").FullName);

        Assert.Empty(code.Problems);
        Assert.True(Assert.Single(code.Files).Probes.Length > 100);
        Assert.Equal(OddCode.Run(original), OddCode.Run(Path.Combine(_folder.FullName, "probed", "Odd.dll")));
        Assert.Equal(35, OddCode.Run(original).Split('|').Length);
        // Where the code lies is part of what it says.
        Assert.EndsWith("/root/code/Odd.cs", OddCode.Run(original), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_keep_their_numbers_and_directives_stay_the_first_in_theirs()
    {
        const string Source = """
            using System; using System.Runtime.CompilerServices;
            namespace Odd;
            public static class Program
            {
                private static string said = "";
                private static int Say(int what, [CallerLineNumber] int line = 0)
                { said += $"|{what}@{line}"; return what; }
                public static int Three => // three
                    #region getter
                    Say(3)
                    #endregion
                    ;
                public static string Run()
                {
                    #region first
                    Say(1);
                    #endregion
                    if (said.Length > 0) // long
                        #region embedded
                        Say(2); // two
                    #endregion
                    Func<int, int> same = one =>
                        #region lambda
                        Say(one)
                        #endregion
                        ;
                    try
                    {
                        #region body
                        #endregion
                        throw new Exception();
                    }
                    catch (Exception) // caught
                    {
                        #region handler
                        Say(Three);
                        #endregion
                    }
                    var door = same(4) switch
                    {
                        #region arms
                        4 => Say(4)
                        #endregion
                    };
                    var all = Say(5) > 4
                        #region condition
                        && Say(6) > 5
                        #endregion
                        ;
                    string? none = null;
                    #region access
                    none?.Trim();
                    #endregion
                    again:
                    #region label
                    Say(7);
                    #endregion
                    Nothing();
                    return said;
                }
                private static void Nothing() { // nothing
                    #region nothing
                    #endregion
                }
            }
            """;
        var plain = OddCode.Compiled(Source);
        var original = Path.Combine(_folder.FullName, "Odd.dll");
        Assert.True(plain.Emit(original).Success);

        var code = await Probed(plain);

        Assert.Empty(code.Problems);
        Assert.Equal(OddCode.Run(original), OddCode.Run([.. code.Assembly]));
        Assert.Equal(10, OddCode.Run(original).Split('|').Length);
    }

    [Fact]
    public async Task What_follows_each_question_mark_counts_only_if_there_was_something()
    {
        const string Source = """
            namespace Odd;
            public static class Program
            {
                private static string? Same(this string text, string? other) => other;
                public static string Run()
                {
                    var none = "cow".Same("calf")?.Same(null)?.Same("never")?.Trim();
                    return "cow".Same("calf")?.Same(none?.Trim()) ?? "nothing";
                }
            }
            """;

        var code = await Probed(OddCode.Compiled(Source));
        var record = Path.Combine(_folder.FullName, "executed");
        Assembly odd = null!;
        OddCode.Run([.. code.Assembly], loaded => Tell(odd = loaded, "Start"));
        Tell(odd, "Stop", record);

        var executed = File.ReadLines(record).Select(int.Parse).ToHashSet();
        Assert.Empty(code.Problems);
        Assert.Equal(
            [".Same(\"never\")?.Trim()", ".Trim()", ".Trim()"],
            Assert
                .Single(code.Files)
                .Probes.Where((_, number) => !executed.Contains(number))
                .OrderBy(probe => (probe.Line, probe.Column))
                .Select(probe => Source.Split('\n')[probe.Line - 1][(probe.Column - 1)..(probe.EndColumn - 1)])
        );

        static void Tell(Assembly code, string method, params object[] arguments) =>
            code.GetType("Proving.Probe")!.GetMethod(method)!.Invoke(null, arguments);
    }

    [Fact]
    public async Task A_part_that_does_not_compile_with_a_probe_is_told_and_the_rest_is_watched()
    {
        // A query may become a tree, and then nothing may be thrown in it.
        const string Source = """
            using System.Linq;
            public static class Farm
            {
                public static IQueryable<int> Big(IQueryable<int> cows) =>
                    from cow in cows where cow > 5 && cow < 9 select cow;
                public static int Of(int[] cows) => cows.Length > 5 ? cows[5] : 0;
            }
            """;

        var code = await Probed(OddCode.Compiled(Source));

        Assert.True(code.IsCompiled, string.Join('\n', code.Problems.Select(problem => problem.Detail)));
        var problem = Assert.Single(code.Problems);
        Assert.Equal((ProofProblems.NotProbed, new Location("code/Odd.cs", 5, 43)), (problem.Kind, problem.At));
        Assert.Equal([5, 6, 6, 6], Assert.Single(code.Files).Probes.Select(probe => probe.Line));
    }

    [Fact]
    public async Task Code_that_the_compiler_refuses_without_any_probe_is_a_problem_too()
    {
        var nowhere = await Probed(OddCode.Compiled("public class Farm;"), "/reference:no such file.dll");

        Assert.False(nowhere.IsCompiled);
        Assert.Equal(ProofProblems.ProofRunFailed, Assert.Single(nowhere.Problems).Kind);
        Assert.Contains("CS0006", nowhere.Problems[0].Detail, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private Task<ProbedCode> Probed(CSharpCompilation code, params string[] more)
    {
        string[] arguments =
        [
            .. code.References.Select(reference => $"/reference:{reference.Display}"),
            "/target:library",
            "/nullable:enable",
            // Whatever would be said of the original, or written for it, is not of the code with probes.
            "/warnaserror+",
            $"/doc:{Path.Combine(_folder.FullName, "no", "such", "folder", "Odd.xml")}",
            "/out:Odd.dll",
            "/root/code/Odd.cs",
            .. more,
        ];
        var original = new ProjectArguments(_folder.FullName, [.. arguments]);
        var mirror = _folder.CreateSubdirectory("compiled").FullName;
        var variant = new CompileVariant(SdkCompiler.Newest, original, mirror, "/root");
        return new CompileProbed(code, variant, new NothingKnown(), "/root").Compile(CancellationToken.None);
    }
}
