using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Playground;

/// <summary>Compiles a program as <c>dotnet file.cs</c> does.</summary>
internal static class Compiler
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions Syntax = CSharpParseOptions
        .Default.WithLanguageVersion(LanguageVersion.CSharp14)
        .WithPreprocessorSymbols(Symbols())
        .WithDocumentationMode(DocumentationMode.None)
        .WithFeatures([KeyValuePair.Create("FileBasedProgram", "true")]);

    // The worker has one thread, and a debug build is what "dotnet file.cs" makes.
    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.ConsoleApplication,
        nullableContextOptions: NullableContextOptions.Enable,
        optimizationLevel: OptimizationLevel.Debug,
        concurrentBuild: false,
        metadataImportOptions: MetadataImportOptions.Public
    );

    public static SyntaxTree Parse(string text, string path, IReadOnlyDictionary<string, string>? features = null) =>
        CSharpSyntaxTree.ParseText(
            SourceText.From(text, Encoding.UTF8),
            features is null ? Syntax : Syntax.WithFeatures(Syntax.Features.Concat(features)),
            path
        );

    public static IReadOnlyDictionary<string, string> FeaturesOf(IReadOnlyDictionary<string, string> properties) =>
        properties
            .GetValueOrDefault("Features", "")
            .Split(';', StringSplitOptions.RemoveEmptyEntries)
            .Select(feature => feature.Split('=', 2))
            .Where(parts => parts.Length == 2)
            .ToDictionary(parts => parts[0], parts => parts[1]);

    public static Compiled Compile(Sources sources)
    {
        if (sources.Errors.Length > 0)
        {
            return new Compiled(null, sources.Errors);
        }

        var compilation = CSharpCompilation.Create(
            "Program",
            [Parse(ImplicitUsings, "GlobalUsings.g.cs", FeaturesOf(sources.Properties)), .. sources.Trees],
            References.All,
            Options
                .WithMainTypeName(sources.Properties.GetValueOrDefault("StartupObject"))
                .WithSpecificDiagnosticOptions(Silenced(sources.Properties.GetValueOrDefault("NoWarn", "")))
        );
        using var bytes = new MemoryStream();
        var result = compilation.Emit(bytes);
        ImmutableArray<Error> errors =
        [
            .. result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(Error.Of),
        ];
        return new Compiled(result.Success ? bytes.ToArray() : null, errors);
    }

    // "Evaluation purposes only" is an error unless it is silenced.
    private static IEnumerable<KeyValuePair<string, ReportDiagnostic>> Silenced(string ids) =>
        ids.Split([';', ',']).Select(id => KeyValuePair.Create(id.Trim(), ReportDiagnostic.Suppress));

    private static ImmutableArray<string> Symbols() =>
        [
            "DEBUG",
            "TRACE",
            "NET",
            "NET10_0",
            "NETCOREAPP",
            .. Enumerable.Range(5, 6).Select(version => $"NET{version}_0_OR_GREATER"),
        ];
}

/// <param name="Assembly">Null if there are errors.</param>
internal sealed record Compiled(byte[]? Assembly, ImmutableArray<Error> Errors);
