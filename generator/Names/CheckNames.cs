using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Names;

/// <summary>Finds names in code spans that the compiler does not know.</summary>
internal static class CheckNames
{
    // One backtick on each side is code; an author who means plain text writes two.
    private const int BackticksOfCode = 1;

    public static void In(Manuscript article, KnownNames known)
    {
        var spans = article.Tree.Descendants<CodeInline>().ToLookup(span => span.DelimiterCount == BackticksOfCode);
        var names = new FindUnknownNames(known, new(() => MembersOfTypes(spans[true], known)));
        var checkedNames = 0;
        foreach (var span in spans[true])
        {
            var (count, unknown) = names.In(span.Content);
            checkedNames += count;
            article.Problems.AddRange(
                unknown.Select(name =>
                    NameProblems.UnknownName.At(
                        new Location(article.Source.Path, span.Line + 1, span.Column + 1 + BackticksOfCode + name.At),
                        name.Name,
                        name.Suggestion
                    )
                )
            );
        }

        article.Panels.Add(new CheckedNames(checkedNames, spans[false].Count()));
    }

    private static HashSet<string> MembersOfTypes(IEnumerable<CodeInline> spans, KnownNames known) =>
        [
            .. spans
                .SelectMany(span => Token.In(span.Content))
                .Select(token => token.Text)
                .Where(name => known.IsScope(name) && !known.IsNamespace(name))
                .SelectMany(known.MembersOf),
        ];
}
