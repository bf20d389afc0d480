using System.Collections.Immutable;
using Generator.Build;
using Generator.Lowering;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Location = Generator.Build.Location;

namespace Generator.Tests.Lowering;

/// <summary>A class of its own for each piece of code that is lowered.</summary>
internal static class LoweredCase
{
    public const string Usings =
        "using System; using System.Collections.Generic; using System.IO; using System.Linq; using "
        + "System.Runtime.CompilerServices; using System.Threading; using System.Threading.Tasks; "
        + "using System.Threading.Tasks.Sources; using System.Runtime.ExceptionServices;";

    public static readonly ImmutableArray<MetadataReference> References =
    [
        .. Directory
            .EnumerateFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "*.dll")
            .Where(path =>
                Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
                && !path.Contains("Native", StringComparison.Ordinal)
            )
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static async Task<LoweredMember[]> Lower(string source, string root = "/root", Range? lines = null)
    {
        var (members, problems) = await LowerListings.Of(Investigation(source, root, [ListingOf(source, lines)]));

        Assert.Empty(problems);
        return [.. members.Cast<LoweredMember>()];
    }

    public static Listing ListingOf(string source, Range? lines = null)
    {
        var code = Text(source).Split('\n').Select((line, index) => new CodeLine(index + 1, line)).ToImmutableArray();
        return new("case", new Location("code/Case.cs"), [.. code.Take(lines ?? ..)], "", 0, null, null, null);
    }

    public static Investigation Investigation(string source, string root, ImmutableArray<Listing> listings)
    {
        var project = Project(source, root);
        return new(
            root,
            project,
            new Documents([new ExtractedCode(listings, [new CodeFile("code/Case.cs", Text(source), [], null)])]),
            new NothingKnown(),
            new CompileCase(project, root),
            CancellationToken.None
        );
    }

    public static Project Project(string source, string root = "/root")
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

    // The member starts at the fourth line.
    public static string Text(string source) => $"{Usings}\npartial class Case{Bases(source)}\n{{\n{source}\n}}";

    private static string Bases(string source) =>
        source.StartsWith("IEnumerator", StringComparison.Ordinal) ? " : IEnumerable<int>" : "";
}
