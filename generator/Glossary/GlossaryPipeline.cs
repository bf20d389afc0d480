using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Generator.Glossary;

/// <summary>Links each bold term in an article to its definition in the glossary.</summary>
internal sealed class GlossaryPipeline : Pipeline
{
    public override ImmutableArray<Type> Reads => [typeof(Manuscript)];

    public override ImmutableArray<Type> Makes => [typeof(GlossaryTerms), typeof(CrossReference), typeof(ArticleStep)];

    protected override IEnumerable<IDocument> Process(Documents documents, BuildContext context)
    {
        var articles = documents.Of<Manuscript>();
        // Without a glossary, bold text is just bold.
        if (FindTerms.In(articles) is not { } glossary)
        {
            return [];
        }

        var uses = new ConcurrentDictionary<Manuscript, TermIntroductions>(
            articles
                .Where(article => article.Source.Path != glossary.Source)
                .Select(article => KeyValuePair.Create(article, FindIntroductions.In(article, glossary)))
        );
        var introduced = uses.InSeriesOrder(use => use.Key.FrontMatter, use => use.Key.SitePath)
            .SelectMany(use => use.Value.Uses.Select(found => (found.Term, Article: use.Key)))
            .ToLookup(use => use.Term, use => use.Article);
        var counts = new CountUses(glossary);
        var used = articles
            .Where(article => article.FrontMatter.Number is not null)
            .InSeriesOrder(article => article.FrontMatter, article => article.SitePath)
            .ToImmutableArray()
            .OnAllCores(article => (Article: article, Uses: counts.In(article)))
            .SelectMany(article => article.Uses.Select(use => (Term: use.Key, article.Article, Count: use.Value)))
            .OrderByDescending(use => use.Count)
            .ToLookup(use => use.Term, use => use.Article);
        var links = new LinkArticles(glossary, introduced, used);
        return
        [
            glossary,
            .. glossary.Terms.Select(term => new CrossReference(
                "term",
                term.Anchor,
                glossary.Source,
                term.Anchor,
                term.Name
            )),
            new ArticleStep(Step),
            .. CheckTerms.In(glossary, uses.Values),
        ];

        void Step(Manuscript article)
        {
            // Removed, because the places in the text would keep the tree.
            if (uses.TryRemove(article, out var found))
            {
                LinkTerms.Into(article, found, glossary);
            }
            else
            {
                FindTerms.Anchor(article);
                links.Into(article);
            }
        }
    }
}
