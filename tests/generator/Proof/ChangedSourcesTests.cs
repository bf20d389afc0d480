using Generator.Proof;
using Generator.Proof.Closures;
using Generator.Proof.Runs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace Generator.Tests.Proof;

/// <summary>What is proven is what was hashed before the run.</summary>
public sealed class ChangedSourcesTests : IDisposable
{
    private const string Text = "public class Cow;\n";

    private readonly string _root = Directory.CreateTempSubdirectory("sources").FullName;

    public ChangedSourcesTests()
    {
        Directory.CreateDirectory(Path.Combine(_root, "tests", "listings"));
        Write("code/Cow.cs", Text);
        Write("global.json", "{}");
    }

    [Fact]
    public void What_was_compiled_is_what_was_hashed()
    {
        // Changed for as long as the compiler read it.
        Assert.Equal(["code/Cow.cs PRF18"], Told(compiled: Cow("public class Pig;\n"), analysed: Cow(Text)));
        Assert.Empty(Told(compiled: Cow(Text), analysed: Cow(Text)));
    }

    [Fact]
    public void What_was_analysed_is_what_was_hashed() =>
        Assert.Equal(["code/Cow.cs PRF18"], Told(compiled: Cow(Text), analysed: Cow("public class Pig;\n")));

    [Fact]
    public void A_file_that_no_compiler_reads_does_not_change_either() =>
        Assert.Equal(
            ["global.json PRF18"],
            Told(compiled: Cow(Text), analysed: Cow(Text), meanwhile: () => Write("global.json", "{ }"))
        );

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_root, file))!);
        File.WriteAllText(Path.Combine(_root, file), text);
    }

    private SyntaxTree Cow(string text) =>
        CSharpSyntaxTree.ParseText(
            SourceText.From(text, new System.Text.UTF8Encoding(false), SourceHashAlgorithm.Sha256),
            path: Path.Combine(_root, "code", "Cow.cs")
        );

    private IEnumerable<string> Told(SyntaxTree compiled, SyntaxTree analysed, Action? meanwhile = null)
    {
        var files = HashClosure.Files(_root);
        var assembly = Path.Combine(Directory.CreateDirectory(Path.Combine(_root, "artifacts")).FullName, "Code.dll");
        using (var code = File.Create(assembly))
        using (var symbols = File.Create(Path.ChangeExtension(assembly, ".pdb")))
        {
            var emitted = CSharpCompilation
                .Create(
                    "Code",
                    [compiled],
                    [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
                    new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
                )
                .Emit(
                    code,
                    symbols,
                    options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb)
                );
            Assert.Empty(emitted.Diagnostics);
        }

        meanwhile?.Invoke();
        var built = new CompiledProject(
            "",
            new ProjectArguments("", []),
            new Compiler("", true, ""),
            assembly,
            "",
            "",
            "",
            "",
            ""
        );
        return new ReadChangedSources(files, _root)
            .Of(new CompiledProjects(built, built, []), [analysed], [])
            .Select(problem => $"{problem.At.File} {problem.Code}");
    }
}
