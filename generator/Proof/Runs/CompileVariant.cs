using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Location = Generator.Build.Location;

namespace Generator.Proof.Runs;

/// <summary>A source file as it is to be compiled.</summary>
/// <param name="Path">Absolute path of the file that it stands for; not absolute if it is generated.</param>
internal sealed record VariantSource(string Path, string Text);

/// <param name="Path">Absolute path of the file that the source stands for; empty if the error has no place.</param>
internal sealed record VariantError(string Path, LinePositionSpan Span, string Code, string Message)
{
    /// <param name="root">Absolute path of the series root.</param>
    public Location At(string root) =>
        Path.Length == 0
            ? new Location("code")
            : new Location(Folder.RelativePath(root, Path), Span.Start.Line + 1, Span.Start.Character + 1);
}

/// <summary>A project that was compiled from other sources, or with other switches.</summary>
/// <param name="Assembly">Empty if it does not compile.</param>
/// <param name="Errors">None if it compiles.</param>
internal sealed record Variant(
    ImmutableArray<byte> Assembly,
    ImmutableArray<byte> Symbols,
    ImmutableArray<VariantError> Errors
);

/// <summary>
/// Compiles a project once more from changed sources, as MSBuild had it compiled, but without warnings. The compiler of
/// the SDK is usually warm from compiling the original, and several times as fast as the one in this process.
/// </summary>
/// <param name="folder">Absolute path of a folder for the sources and what comes of them.</param>
/// <param name="root">Absolute path of the series root, below which the sources seem to lie.</param>
internal sealed partial class CompileVariant(Compiler compiler, ProjectArguments original, string folder, string root)
{
    // What these switches ask for would replace files of the original, or say something that nobody asks.
    private static readonly string[] LeftOut =
    [
        "additionalfile:",
        "analyzer:",
        "analyzerconfig:",
        "doc:",
        "embed",
        "errorlog:",
        "generatedfilesout:",
        "nowarn:",
        "out:",
        "pdb:",
        "refout:",
        "ruleset:",
        "touchedfiles:",
        "warn:",
        "warnaserror",
    ];

    private readonly CSharpCommandLineArguments _parsed = original.Parse();

    /// <param name="sources">All sources of the project, those of its source generators included.</param>
    /// <param name="switches">What the compiler is told besides.</param>
    /// <param name="shownRoot">
    /// What paths in the code and its symbols start with; null if with what MSBuild says.
    /// </param>
    public async Task<Variant> Of(
        IEnumerable<VariantSource> sources,
        string[] switches,
        string? shownRoot,
        CancellationToken cancel
    )
    {
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            var path = Path.Combine(folder, Inside(source.Path, paths.Count));
            paths[path] = source.Path;
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllTextAsync(path, source.Text, cancel);
        }

        var assembly = Path.Combine(folder, _parsed.OutputFileName ?? "Code.dll");
        var symbols = Path.ChangeExtension(assembly, ".pdb");
        string[] own =
        [
            "/warn:0",
            "/errorendlocation",
            "/fullpaths",
            "/debug:portable",
            $"/out:{assembly}",
            $"/pdb:{symbols}",
            $"/pathmap:{Escaped(folder)}={Escaped(shownRoot ?? Shown(root))}",
            .. switches,
        ];
        var arguments = new ProjectArguments(original.Folder, [.. Kept(), .. own, .. paths.Keys]);
        var responses = Path.Combine(folder, "arguments.rsp");
        var (exit, said) = await RunCompiler.On(compiler, arguments, responses, cancel);
        return exit == 0
            ? new Variant([.. File.ReadAllBytes(assembly)], [.. File.ReadAllBytes(symbols)], [])
            : new Variant([], [], Errors(said, paths));
    }

    // Sources from outside of the root, such as those of generators, need a place that no other one has.
    private string Inside(string path, int number)
    {
        var inside = Folder.RelativePath(root, path);
        return
            !Path.IsPathRooted(path) || Path.IsPathRooted(inside) || inside.StartsWith("../", StringComparison.Ordinal)
            ? $"generated/{number}.cs"
            : inside;
    }

    private IEnumerable<string> Kept() =>
        original.Lines.Where(line =>
            !LeftOut.Any(name => line.TrimStart('/', '-').StartsWith(name, StringComparison.OrdinalIgnoreCase))
            && !IsSource(line)
        );

    private bool IsSource(string line) =>
        !CSharpCommandLineParser.Default.Parse([line], original.Folder, sdkDirectory: null).SourceFiles.IsEmpty;

    // The compiler itself replaces the longest path that fits.
    private string Shown(string path)
    {
        var ended = $"{Path.TrimEndingDirectorySeparator(path)}{Path.DirectorySeparatorChar}";
        var map = _parsed.PathMap.FirstOrDefault(one => ended.StartsWith(one.Key, StringComparison.Ordinal));
        return map.Key is null ? ended : $"{map.Value}{ended[map.Key.Length..]}";
    }

    private static string Escaped(string path) =>
        path.Replace(",", ",,", StringComparison.Ordinal).Replace("=", "==", StringComparison.Ordinal);

    private static ImmutableArray<VariantError> Errors(IEnumerable<string> said, Dictionary<string, string> paths)
    {
        ImmutableArray<VariantError> placed =
        [
            .. from line in said
            let error = Error.Match(line)
            where error.Success && paths.ContainsKey(error.Groups["file"].Value)
            select new VariantError(
                paths[error.Groups["file"].Value],
                new LinePositionSpan(
                    new LinePosition(Number(error, "line"), Number(error, "column")),
                    new LinePosition(Number(error, "endLine"), Number(error, "endColumn"))
                ),
                error.Groups["code"].Value,
                error.Groups["message"].Value
            ),
        ];
        return placed.IsEmpty ? [new VariantError("", default, "", string.Join('\n', said).Trim())] : placed;
    }

    private static int Number(Match error, string group) =>
        int.Parse(error.Groups[group].ValueSpan, CultureInfo.InvariantCulture) - 1;

    [GeneratedRegex(
        """
            ^(?<file>.+)\((?<line>\d+),(?<column>\d+),(?<endLine>\d+),(?<endColumn>\d+)\):
            \ error\ (?<code>\w+):\ (?<message>.*)$
            """,
        RegexOptions.NonBacktracking | RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Error { get; }
}
