using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Generator.Tests.Proof;

/// <summary>Code made of all that is hard to change without changing what it does.</summary>
internal static class OddCode
{
    private const string Source = """
        using System; using System.Collections.Generic; using System.Linq; using System.Threading.Tasks;
        namespace Odd;
        public static class Program
        {
            private static readonly int[] Numbers = { 3, 1, 2 };
            private static readonly Func<int, int> Twice = one => one * 2;
            private static int Count { get; set; } = Numbers.Length > 2 ? 7 : 8;
            static Program() => Count++;

            public static string Run()
            {
                var said = new List<string>();
                void Say(object? what) => said.Add($"{what}");
                Say(Labels(3)); Say(string.Join(" ", Walk(4))); Say(Async(true).Result);
                Say(Parse("12") + Parse("x"));
                Say(Kind(5)); Say(Kind("cow")); Say(Kind(null)); Say(Spans("a-b")); Say(Twice(Count)); Say(Caught());
                Point? here = Count > 5 ? new(1, 2) : null; byte small = Count > 5 ? (byte)1 : (byte)2;
                Say(here?.X); Say(small); Say(Count is var c && c > 5 || Boom()); Say(Maybe(null)?.Trim()?.Length);
                int? none = null; none ??= Count > 0 ? 4 : throw new InvalidOperationException(); Say(none);
                Func<int, Func<int>> add = x => () => x + 1; Say(add(1)()); Action log = () => Say("logged"); log();
                do { Count--; if (Count < 5) break; } while (Count > 0 && Numbers is [_, .., 2]);
                for (int i = 0, j = 5; i < j; i++, j--) if (i == 1) continue; else Say(i + j);
                foreach (var (key, value) in new Dictionary<int, string> { [1] = "one" }) Say(key + value);
                using (new Door(Say)) Say("in"); lock (said) Say("locked"); checked { Count += 1; }
                Say(Numbers.Where(n => n > 1).Select(n => n switch { 2 when Count > 0 => "two", 3 => "three", _ =>
                    "?" }).Last());
                unchecked { switch (Count) { case 4: goto default; case > 3 when Count > 4: Say("big"); break;
                default: Say("other"); break; } }
                Say(this_(in small)); Say(new Shape(3)[2]); Say(((Shape)4).Area);
                List<int> made = Count > 0 ? [1, 2] : []; Say(made.Count);
                Say($"{Maybe("cow")?.Length} {Maybe(null)?.Length:00}");
                Say(Maybe("cow")?.ToString()?.Length); Say(said?[0]!?.Replace("2", Maybe("x")?[..1])?[0]);
                Say(Maybe("cow")
                    ?.Trim()
                    ?.Length); Say((Maybe("a")?.Length)?.ToString()?[0]); Say(Where());
                return string.Join("|", said);
                static int this_(in byte b) => b;
            }

            private static int Labels(int from)
            {
            again: from--;
                if (from > 0) goto again;
                return from;
            }

            private static IEnumerable<int> Walk(int to) { for (var i = 0; i < to; i++) { if (i == 2) yield break;
            yield return i; } }
            private static async Task<int> Async(bool wait) { if (wait) await Task.Yield();
            return wait ? await Task.FromResult(1) : 2; }
            private static int Parse(string text) => int.TryParse(text, out var number) && number > 0 ? number : -1;
            private static string Kind(object? what) => what is string { Length: var length } ? $"text {length}" :
                what?.ToString() ?? "nothing";
            private static int Spans(ReadOnlySpan<char> text) => (text.Length > 2 ? text[..2] : text).Length;
            private static bool Boom() => throw new InvalidOperationException("boom");
            private static string Where([System.Runtime.CompilerServices.CallerFilePath] string path = "") => path;
            private static string? Maybe(string? text) => text;
            private static string Caught() { try { Boom(); return "no";
            } catch (InvalidOperationException e) when (e.Message == "boom") { return e.Message; } catch { throw;
            } finally { Count += 0; } }
        }
        public readonly record struct Point(int X, int Y);
        public sealed class Door(Action<object?> say) : IDisposable { public void Dispose() => say("out"); }
        public class Shape
        {
            private readonly int _side;
            public Shape(int side) => _side = side;
            public int Area { get => _side * _side; }
            public int this[int index] => index * _side;
            public static explicit operator Shape(int side) => new(side);
            ~Shape() { }
        }
        """;

    /// <returns>What the code says about everything that it does.</returns>
    public static string Run(string assembly) => Run(File.ReadAllBytes(assembly));

    /// <param name="first">What is done with the assembly before it runs.</param>
    public static string Run(byte[] assembly, Action<Assembly>? first = null)
    {
        var loaded = new AssemblyLoadContext("Odd", isCollectible: true).LoadFromStream(new MemoryStream(assembly));
        first?.Invoke(loaded);
        return (string)
            loaded
                .GetType("Odd.Program")!
                .GetMethod("Run", BindingFlags.Public | BindingFlags.Static)!
                .Invoke(null, null)!;
    }

    public static CSharpCompilation Compiled(string source = Source) =>
        CSharpCompilation.Create(
            "Odd",
            [CSharpSyntaxTree.ParseText(source, path: "/root/code/Odd.cs", encoding: System.Text.Encoding.UTF8)],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
                .Split(Path.PathSeparator)
                .Select(file => MetadataReference.CreateFromFile(file)),
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable
            )
        );
}
