using System.Collections.Immutable;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Statements;

/// <summary>
/// Replaces links to a test, <c>[words](test:Class.Method)</c>, with links to its place on the page of all statements.
/// </summary>
internal static class LinkStatements
{
    // The class of the link, which has a look of its own.
    private const string Look = "stated";

    /// <param name="folder">Folder of the page of all statements, as a link would write it.</param>
    public static void Into(Manuscript article, TestIndex tests, string folder)
    {
        var statements = ImmutableArray.CreateBuilder<TestedStatement>();
        foreach (var link in article.Tree.Descendants<LinkInline>().Where(IsStatement))
        {
            var name = link.Url![TestedStatement.Scheme.Length..];
            var words = PlainText.Of(link).Trim();
            var found = tests.Find(name);
            if (words.Length == 0)
            {
                article.Problems.Add(StatementProblems.NothingStated.At(article.At(link), name));
            }
            else if (found is [var test])
            {
                var (before, after) = SentenceAround.Of(link);
                var statement = new TestedStatement(words, before, after, test, AnchorOf(test));
                statements.Add(statement);
                link.Url = $"{Relative.From(article.Source.Path).To(folder)}/#{statement.Anchor}";
                link.GetAttributes().AddClass(Look);
            }
            else
            {
                article.Problems.Add(Fault(name, found, tests, article.At(link)));
            }
        }

        if (statements.Count > 0)
        {
            article.Panels.Add(new TestedStatements(statements.ToImmutable()));
        }
    }

    private static bool IsStatement(LinkInline link) =>
        link.Url?.StartsWith(TestedStatement.Scheme, StringComparison.Ordinal) == true;

    private static Problem Fault(string name, ProvingTest[] found, TestIndex tests, Location at) =>
        found.Length == 0
            ? StatementProblems.UnknownTest.At(at, name, Suggestion.For(name, tests.Names))
            : StatementProblems.AmbiguousTest.At(
                at,
                name,
                found.Select(test => TestedStatement.Scheme + test.Name.Replace('+', '.'))
            );

    private static string AnchorOf(ProvingTest test) => test.Name.Replace('+', '.');
}
