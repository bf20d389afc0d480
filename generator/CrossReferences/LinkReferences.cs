using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.CrossReferences;

/// <summary>Replaces links to an id, <c>[text](xref:id)</c>, with links to the place that has this id.</summary>
internal static class LinkReferences
{
    public static void Into(Manuscript article, ReferenceIndex references)
    {
        foreach (var link in article.Tree.Descendants<LinkInline>().Where(IsReference))
        {
            var at = article.At(link);
            var id = link.Url![CrossReference.Scheme.Length..];
            var found = references.Find(id);
            if (found is [var target])
            {
                Lead(link, target, article);
            }
            else if (found.Length > 0)
            {
                var meant = found.Select(reference => CrossReference.Scheme + reference.FullId);
                article.Problems.Add(CrossReferenceProblems.AmbiguousReference.At(at, id, meant));
            }
            else
            {
                var suggestion = Suggestion.For(id, references.IdsLike(id));
                article.Problems.Add(CrossReferenceProblems.UnknownReference.At(at, id, suggestion));
            }
        }
    }

    private static bool IsReference(LinkInline link) =>
        link.Url?.StartsWith(CrossReference.Scheme, StringComparison.Ordinal) == true;

    private static void Lead(LinkInline link, CrossReference target, Manuscript article)
    {
        // If this article shows the listing itself, link to it here.
        var isHere = target.IsCode && article.Quotes.Any(quote => quote.Key == target.Id);
        var anchor = isHere ? Listing.AnchorOf(target.Id) : target.Anchor;
        var file = isHere ? "" : Relative.From(article.Source.Path).To(target.File);
        link.Url = file + (anchor.Length > 0 ? $"#{anchor}" : "");
        if (link.FirstChild is null)
        {
            link.AppendChild(target.IsCode ? new CodeInline(target.Text) : new LiteralInline(target.Text));
        }
    }
}
