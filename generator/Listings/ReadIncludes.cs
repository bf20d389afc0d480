using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Location = Generator.Build.Location;

namespace Generator.Listings;

/// <summary>Reads which files a program includes with <c>#:include</c>.</summary>
internal static class ReadIncludes
{
    private const string Directive = "#:include";

    /// <param name="tree">The file, parsed as a file-based program.</param>
    /// <param name="name">Its path, relative to the series root.</param>
    /// <param name="root">Absolute path of the series root.</param>
    /// <returns>
    /// Paths relative to the root. A missing file is a problem, because the program would not start. Patterns and
    /// properties are left to the SDK.
    /// </returns>
    public static (ImmutableArray<string> Files, ImmutableArray<Problem> Problems) Of(
        SyntaxNode tree,
        string name,
        string root
    )
    {
        var files = ImmutableArray.CreateBuilder<string>();
        var problems = ImmutableArray.CreateBuilder<Problem>();
        foreach (
            var directive in tree.DescendantTrivia()
                .Where(trivia =>
                    trivia.IsKind(SyntaxKind.IgnoredDirectiveTrivia)
                    && trivia.ToString().StartsWith(Directive, StringComparison.Ordinal)
                )
        )
        {
            var written = directive.ToString()[Directive.Length..].Trim();
            if (written.Length == 0 || written.AsSpan().ContainsAny('*', '?', '$'))
            {
                continue;
            }

            var path = Path.GetFullPath(written, Path.GetDirectoryName(Path.Combine(root, name))!);
            if (File.Exists(path))
            {
                files.Add(Folder.RelativePath(root, path));
            }
            else
            {
                var at = directive.GetLocation().GetLineSpan().StartLinePosition;
                var suggestion = Suggestion.For(written, Folder.Files(root, "code").Select(Relative.From(name).To));
                problems.Add(
                    ListingProblems.MissingInclude.At(
                        new Location(name, at.Line + 1, at.Character + 1),
                        written,
                        suggestion
                    )
                );
            }
        }

        return (files.ToImmutable(), problems.ToImmutable());
    }
}
