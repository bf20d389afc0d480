using System.Text;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Yaml;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Generator.Search;

/// <summary>
/// Splits pages into passages that a search can find: sections, terms that have an anchor, and listings.
/// </summary>
internal static class CollectPassages
{
    private sealed record Draft(PassageKind Kind, string Name, string Anchor, Figure? Figure = null)
    {
        public StringBuilder Text { get; } = new();
    }

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
        var section = new Draft(PassageKind.Page, article.FrontMatter.Title, "");
        section.Text.Append(article.FrontMatter.Description);
        var (here, passages) = (section, new List<Draft> { section });
        foreach (var block in article.Tree.Descendants<Block>())
        {
            switch (block)
            {
                case HeadingBlock heading when heading.GetAttributes().Id is { Length: > 0 } id:
                    here = section = Begin(PassageKind.Section, PlainText.Of(heading.Inline!), id);
                    break;
                case DefinitionTerm term when term.TryGetAttributes()?.Id is { } id:
                    here = Begin(PassageKind.Term, PlainText.Of(term.Inline!), id);
                    break;
                case FigureBlock { Figure: { Id: { } id } figure }:
                    Begin(PassageKind.Listing, figure.Listing.Key, id, Slim(figure));
                    break;
                case CustomContainer { Arguments: { Length: > 0 } title }:
                    Add(section, title);
                    break;
                case LeafBlock leaf:
                    // Text after a definition list belongs to the section again.
                    here = IsDefinition(leaf) ? here : section;
                    Add(here, TextOf(leaf));
                    break;
            }
        }

        return PagePassages.Of([
            .. passages.Select(passage =>
                (
                    new PassageDraft(passage.Kind, passage.Name.Trim(), passage.Anchor, passage.Figure),
                    passage.Text.ToString()
                )
            ),
        ]);

        Draft Begin(PassageKind kind, string name, string anchor, Figure? figure = null)
        {
            passages.Add(new Draft(kind, name, anchor, figure));
            return passages[^1];
        }
    }

    // All that the text is made of.
    private static Figure Slim(Figure figure) =>
        new(figure.Listing, [], null, figure.Id) { CompilerErrors = figure.CompilerErrors, Output = figure.Output };

    private static void Add(Draft passage, string text) =>
        passage.Text.Append(passage.Text.Length > 0 && text.Length > 0 ? "\n" : "").Append(text.Trim());

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
