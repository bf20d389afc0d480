using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Yaml;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Search;

/// <summary>
/// Splits pages into passages that a search can find: sections, terms that have an anchor, and listings.
/// </summary>
internal static class CollectPassages
{
    // What follows is an explanation: `yield return`: pausing in the middle.
    private static readonly char[] EndOfSubject = [':', '('];

    /// <returns>
    /// The passages, in the order of pages. A listing is one passage, on the first page that shows it.
    /// </returns>
    public static IEnumerable<Passage> From(Catalog catalog)
    {
        return catalog.Pages.SelectMany(page => page.Find<PagePassages>()?.On(page, IsMetFirst(page)) ?? []);

        Func<Figure, bool> IsMetFirst(Page page) => figure => catalog.PlaceOf(figure.Listing.Key)?.Page == page;
    }

    public static PagePassages In(Manuscript article)
    {
        var (title, form) = (article.FrontMatter.Title, article.FrontMatter.Form);
        var words = article.FrontMatter.Find.ToLookup(find => find.Place, find => find.Words, StringComparer.Ordinal);
        var section = new PassageBuilder(PassageKind.Page, title, WordsFor(FindWords.WholePage), "");
        section.Add(article.FrontMatter.Description);
        var (here, passages) = (section, new List<PassageBuilder> { section });
        foreach (var block in article.Tree.Descendants<Block>())
        {
            switch (block)
            {
                case HeadingBlock { Inline: { } heading } when block.GetAttributes().Id is { Length: > 0 } id:
                    here = section = Begin(PassageKind.Section, PlainText.Of(heading), id, SubjectsOf(heading));
                    break;
                case DefinitionTerm { Inline: { } term } when block.TryGetAttributes()?.Id is { } id:
                    here = Begin(PassageKind.Term, PlainText.Of(term), id, []);
                    break;
                case FigureBlock { Figure: { Id: { } id } figure }:
                    Begin(PassageKind.Listing, figure.Listing.Key, id, [], Slim(figure));
                    break;
                case CustomContainer { Arguments: { Length: > 0 } name }:
                    section.Add(name);
                    break;
                case LeafBlock leaf:
                    // Text after a definition list belongs to the section again.
                    here = IsDefinition(leaf) ? here : section;
                    here.Add(TextOf(leaf), leaf);
                    break;
            }
        }

        // Talks and slides repeat what articles explain.
        return PagePassages.Of([.. passages.Select(passage => passage.Build(form is not Form.Article))]);

        PassageBuilder Begin(
            PassageKind kind,
            string name,
            string anchor,
            ImmutableArray<string> otherNames,
            Figure? figure = null
        )
        {
            passages.Add(new PassageBuilder(kind, name, [.. otherNames, .. WordsFor(anchor)], anchor, figure));
            return passages[^1];
        }

        ImmutableArray<string> WordsFor(string place) => [.. words[place].SelectMany(some => some)];
    }

    // All that the text is made of.
    private static Figure Slim(Figure figure) =>
        new(figure.Listing, [], null, figure.Id) { CompilerErrors = figure.CompilerErrors, Output = figure.Output };

    // What a heading is about, if it says more: code that it starts with, and the words before a colon.
    private static ImmutableArray<string> SubjectsOf(ContainerInline heading)
    {
        var text = PlainText.Of(heading);
        return
        [
            .. heading.FirstChild is CodeInline code ? [code.Content] : Array.Empty<string>(),
            .. text.IndexOfAny(EndOfSubject) is > 0 and var end ? [text[..end]] : Array.Empty<string>(),
        ];
    }

    private static bool IsDefinition(Block block) =>
        block.Parent is DefinitionList || (block.Parent is not null && IsDefinition(block.Parent));

    private static string TextOf(LeafBlock leaf) =>
        leaf switch
        {
            YamlFrontMatterBlock => "",
            CodeBlock code => code.Lines.ToString(),
            { Inline: { } inlines } => PlainText.Of(inlines),
            _ => "",
        };

    // What the page shows of a listing, from top to bottom.
    public static string TextOf(Figure figure) =>
        string.Join(
            '\n',
            [
                figure.Listing.At.File,
                figure.Listing.Text,
                .. figure.CompilerErrors.Select(error => $"{error.Id}: {error.Message}"),
                figure.Output?.Text ?? "",
            ]
        );
}
