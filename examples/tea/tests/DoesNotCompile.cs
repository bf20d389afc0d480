using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Proving;

public static partial class Contracts
{
    // The SDK's implicit usings, which every project here has.
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>
    /// Asserts that the compiler reports exactly the errors that the lines of the file are marked with
    /// (<c>//~ CS1996</c> at the end of a line). The snapshot holds the compiler's messages.
    /// Marked warnings count too, because warnings are errors in every project here.
    /// </summary>
    /// <param name="file">Path relative to <c>code/</c>, ending in <c>.refused.cs</c>.</param>
    public static async Task VerifyDoesNotCompile(
        string file,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string method = ""
    )
    {
        var path = Path.Combine(CodeFolder(sourceFile), file);
        var text = (await File.ReadAllTextAsync(path)).ReplaceLineEndings("\n");
        var marks = Marks(text).ToArray();
        var errors = Compile(text, path, [.. marks.Select(mark => mark.Id)]).ToArray();
        var found = errors.Select(error => (Line: Line(error), error.Id)).ToArray();

        if (marks.Except(found).FirstOrDefault() is { Line: > 0 } missing)
        {
            throw new BrokenContractException(
                Breach.NotRejected,
                $"The compiler does not report {missing.Id} in line {missing.Line} of {file}."
            );
        }

        if (found.Except(marks).FirstOrDefault() is { Line: > 0 } unexpected)
        {
            throw new BrokenContractException(
                Breach.RejectedOtherwise,
                $"The compiler reports {unexpected.Id} in line {unexpected.Line} of {file}, "
                    + "which is not marked with it."
            );
        }

        var messages = string.Concat(
            errors.Select(error => $"{Line(error)}: {error.Id}: {error.GetMessage(CultureInfo.InvariantCulture)}\n")
        );
        await Compare(Breach.OtherMessage, messages, sourceFile, method);
        await Records.Keep(
            sourceFile,
            method,
            Contract.DoesNotCompile,
            new Rejected($"code/{file}", [.. errors.Select(ErrorOf)])
        );
    }

    private static IEnumerable<(int Line, string Id)> Marks(string text) =>
        text.Split('\n')
            .SelectMany(
                (line, index) =>
                    line.Split("//~") is [_, var ids]
                        ? ids.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => (index + 1, id))
                        : []
            );

    private static IEnumerable<Diagnostic> Compile(string text, string path, HashSet<string> marked)
    {
        var options = new CSharpParseOptions(LanguageVersion.CSharp14, DocumentationMode.None).WithFeatures([
            new("FileBasedProgram", ""),
        ]);
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(assembly => MetadataReference.CreateFromFile(assembly));
        var library = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable
        );
        // Some errors, such as CS4007, are only reported on emit.
        return CSharpCompilation
            .Create(
                "Rejected",
                [CSharpSyntaxTree.ParseText(text, options, path), CSharpSyntaxTree.ParseText(Usings, options)],
                references,
                library
            )
            .Emit(Stream.Null)
            .Diagnostics.Where(diagnostic =>
                diagnostic.Severity == DiagnosticSeverity.Error || marked.Contains(diagnostic.Id)
            )
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start);
    }

    private static CompilerError ErrorOf(Diagnostic error)
    {
        var (span, source) = (error.Location.SourceSpan, error.Location.SourceTree!.GetText());
        var line = source.Lines.GetLineFromPosition(span.Start);
        return new CompilerError(
            line.LineNumber + 1,
            span.Start - line.Start + 1,
            Math.Min(span.End, line.End) - span.Start,
            error.Id,
            error.GetMessage(CultureInfo.InvariantCulture),
            error.Descriptor.HelpLinkUri
        );
    }

    private static int Line(Diagnostic diagnostic) => diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1;

    // The tests are in tests/listings/<folder>, the code is in code/.
    private static string CodeFolder(string sourceFile) =>
        Path.Combine(
            sourceFile[
                ..sourceFile.LastIndexOf(
                    $"{Path.DirectorySeparatorChar}tests{Path.DirectorySeparatorChar}",
                    StringComparison.Ordinal
                )
            ],
            "code"
        );
}
