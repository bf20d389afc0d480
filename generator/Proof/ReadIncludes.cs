using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Generator;

/// <summary>Reads which other files a program brings in by <c>#:include</c>.</summary>
internal static class ReadIncludes
{
    private const string Directive = "#:include";

    /// <param name="tree">The file, parsed as a program.</param>
    /// <param name="name">Its path, relative to the root of the series.</param>
    /// <param name="root">Absolute path of the series' folder.</param>
    /// <returns>Paths relative to the root. One that names nothing is a problem, because the program would not start; a pattern or a property is left to the SDK.</returns>
    public static (ImmutableArray<string> Files, ImmutableArray<Problem> Problems) Of(SyntaxNode tree, string name, string root)
    {
        var files = ImmutableArray.CreateBuilder<string>();
        var problems = ImmutableArray.CreateBuilder<Problem>();
        foreach (var directive in tree.DescendantTrivia().Where(trivia => trivia.IsKind(SyntaxKind.IgnoredDirectiveTrivia) && trivia.ToString().StartsWith(Directive, StringComparison.Ordinal)))
        {
            var written = directive.ToString()[Directive.Length..].Trim();
            if (written.Length == 0 || written.AsSpan().ContainsAny('*', '?', '$'))
            {
                continue;
            }

            var path = Path.GetFullPath(written, Path.GetDirectoryName(Path.Combine(root, name))!);
            if (File.Exists(path))
            {
                files.Add(Path.GetRelativePath(root, path).Replace('\\', '/'));
            }
            else
            {
                var at = directive.GetLocation().GetLineSpan().StartLinePosition;
                problems.Add(Problems.LostInclude(new Location(name, at.Line + 1, at.Character + 1), written, Folder.Files(root, "code").Select(Relative.From(name).To)));
            }
        }

        return (files.ToImmutable(), problems.ToImmutable());
    }
}
