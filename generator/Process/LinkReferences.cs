using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator;

/// <summary>Links to an id, <c>[text](xref:id)</c>, become links to its place.</summary>
internal static class LinkReferences
{
    public static Article Into(Article article, ImmutableArray<CrossReference> references)
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();
        foreach (var link in article.Tree.Descendants<LinkInline>().Where(link => link.Url?.StartsWith(CrossReference.Scheme, StringComparison.Ordinal) == true))
        {
            var at = new Location(article.Source.Path, link.Line + 1, link.Column + 1);
            var id = link.Url![CrossReference.Scheme.Length..];
            var found = references.Where(reference => reference.Answers(id)).ToArray();
            if (found is [var target])
            {
                // A listing that this article shows is nearest here.
                var here = target.Kind == Reference.Listing ? article.Quotes.FirstOrDefault(quote => quote.Key == target.Id) : null;
                var anchor = here?.Anchor ?? target.Anchor;
                link.Url = (here is null ? Relative.From(article.Source.Path).To(target.File) : "") + (anchor.Length > 0 ? $"#{anchor}" : "");
                if (link.FirstChild is null)
                {
                    link.AppendChild(target.Kind == Reference.Listing ? new CodeInline(target.Text) : new LiteralInline(target.Text));
                }
            }
            else
            {
                problems.Add(found.Length > 0
                    ? Problems.AmbiguousReference(at, id, found.Select(reference => reference.FullId))
                    : Problems.UnknownReference(at, id, references.Select(reference => id.Contains(':', StringComparison.Ordinal) ? reference.FullId : reference.Id)));
            }
        }

        return article with { Problems = [.. article.Problems, .. problems] };
    }
}
