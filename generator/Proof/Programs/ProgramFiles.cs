using System.Collections.Immutable;
using Generator.Proof.Closures;

namespace Generator.Proof.Programs;

/// <summary>A program under <c>code/</c>, and the state of what it is compiled from.</summary>
/// <param name="Path">Relative to the series root.</param>
/// <param name="Files">Paths of the file itself and of all that it includes.</param>
/// <param name="Closure">Hash of all that its compilation depends on.</param>
/// <param name="Settings">Hash of the same, but only of the directives of its files.</param>
/// <param name="HasSettings">Whether it has settings or packages that can change what analyzers say about it.</param>
internal sealed record ProgramFiles(
    string Path,
    ImmutableArray<string> Files,
    string Closure,
    string Settings,
    bool HasSettings
)
{
    private const string Directive = "#:";

    /// <returns>All programs, in the order of their paths.</returns>
    /// <param name="code">All files under <c>code/</c>.</param>
    /// <param name="hashed">The files that the proof depends on.</param>
    public static ImmutableArray<ProgramFiles> AllIn(ImmutableArray<CodeFile> code, ImmutableArray<HashedFile> hashed)
    {
        var byPath = code.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var settings = hashed.Where(file => IsSetting(file.Path)).ToArray();
        return [.. code.Where(file => file.Entry is not null).Select(Of)];

        ProgramFiles Of(CodeFile program)
        {
            CodeFile[] files = [.. WithIncluded(program, byPath)];
            var directives = files.SelectMany(file => Directives(file).Prepend(file.Path)).ToArray();
            var own = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
            // Only the SDK knows which files a pattern or another directive stands for.
            var read = files.SelectMany(Directives).All(IsPlain)
                ? settings.Concat(hashed.Where(file => own.Contains(file.Path)))
                : hashed;
            return new ProgramFiles(
                program.Path,
                [.. own],
                HashClosure.Of(read, program.Path),
                HashClosure.Of(settings, $"{program.Path}\n{string.Join('\n', directives)}"),
                directives.Any(SetsMore)
            );
        }
    }

    internal static List<CodeFile> WithIncluded(CodeFile program, Dictionary<string, CodeFile> byPath)
    {
        var found = new List<CodeFile> { program };
        for (var at = 0; at < found.Count; at++)
        {
            found.AddRange(
                found[at].Includes.Select(path => byPath.GetValueOrDefault(path)).OfType<CodeFile>().Except(found)
            );
        }

        return found;
    }

    private static IEnumerable<string> Directives(CodeFile file) =>
        file.Text.Split('\n').Where(line => line.StartsWith(Directive, StringComparison.Ordinal));

    private static bool IsPlain(string directive) =>
        directive.Split(' ')[0] switch
        {
            // Its value may mention other properties, and those come from settings.
            "#:property" => true,
            "#:include" or "#:sdk" or "#:package" => !directive.AsSpan().ContainsAny("*?$"),
            _ => false,
        };

    // Which class to start is no matter of analyzers.
    private static bool SetsMore(string directive) =>
        directive.Split([' ', '='], 3) is ["#:package", ..] or ["#:property", not "StartupObject", ..];

    private static bool IsSetting(string path) =>
        (!path.Contains('/', StringComparison.Ordinal) || path.StartsWith("code/", StringComparison.Ordinal))
        && System.IO.Path.GetExtension(path)
            is ".props"
                or ".targets"
                or ".rsp"
                or ".config"
                or ".json"
                or ".editorconfig"
                or ".globalconfig";
}
