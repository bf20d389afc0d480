using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;

namespace Generator.Statements;

/// <summary>
/// Binds what articles say to the tests that show it: <c>[words](test:Class.Method)</c>. Publishes a page of all.
/// </summary>
/// <typeparam name="TPage">The page of all statements.</typeparam>
internal sealed class StatementsPipeline<TPage> : Pipeline
    where TPage : IComponent
{
    private const string Folder = "proof/statements";

    public override ImmutableArray<Type> Reads => [typeof(Code)];

    public override ImmutableArray<Type> Makes => [typeof(ArticleStep)];

    protected override IEnumerable<IDocument> Process(Documents documents, BuildContext context)
    {
        var tests = new TestIndex(documents.Get<Code>().Tests);
        return [new ArticleStep(article => LinkStatements.Into(article, tests, $"input/{Folder}"))];
    }

    public override IEnumerable<IDocument> PostProcess(Site site, Documents files, BuildContext context) =>
        site.Catalog.Pages.Any(page => page.Find<TestedStatements>() is not null)
            ? [RenderPages.As<TPage>($"{Folder}/index.html", site, context.Components)]
            : [];
}
