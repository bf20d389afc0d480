using System.Collections.Immutable;
using System.Text;

namespace Generator.Text;

/// <summary>
/// Lists the pages in <c>llms.txt</c> (llmstxt.org), for language models and other programs that read text.
/// </summary>
internal static class BuildLlmsTxt
{
    private const string First = "llms.txt";

    private sealed record Entry(string Heading, Page Page);

    /// <summary>Links are relative, because the file is next to the pages wherever the site is.</summary>
    public static IEnumerable<OutputFile> For(Site site)
    {
        var needed = site.Catalog.Series.Where(page => page.FrontMatter.Level != Level.Optional).ToArray();
        // By convention, readers with limited space can skip what is under the second heading.
        ImmutableArray<Entry> entries =
        [
            .. needed.Select(page => new Entry("Articles", page)),
            .. site
                .Catalog.Pages.Except(needed)
                .Where(page => !page.IsLanding)
                .Select(page => new Entry("Optional", page)),
        ];
        return
        [
            .. ListPart
                .Cut(entries, First, site.Settings)
                .Select(part =>
                    OutputFile.OnDemand(part.Part.SitePath, () => Text(site.Settings, part.Part, part.Items))
                ),
            .. BuildLlmsFull.Of(site.Settings, entries.Select(entry => entry.Page)),
        ];
    }

    private static string Text(SeriesSettings settings, ListPart part, ImmutableArray<Entry> entries)
    {
        var from = Relative.From(part.SitePath);
        var text = new StringBuilder(
            $"# {MarkdownText.Line(part.TitleOf(settings.Title))}\n\n> {MarkdownText.Line(settings.Description)}\n\n"
                + "Each link leads to a page as Markdown, with its listings. "
                + "The page itself has the same address with .html. "
                + $"[All of them in one file]({from.To(BuildLlmsFull.First)}).\n"
        );
        foreach (var section in entries.GroupBy(entry => entry.Heading))
        {
            text.Append("\n## ").Append(section.Key).Append("\n\n");
            foreach (var page in section.Select(entry => entry.Page))
            {
                var (matter, copy) = (page.FrontMatter, from.To(BuildMarkdownCopy.PathOf(page)));
                text.Append(Item(MarkdownText.Line(matter.Title), copy, MarkdownText.Line(matter.Description)));
            }
        }

        return part.Next is { } next
            ? text.Append("\n## More\n\n")
                .Append(Item("The next pages", from.To(next), "The list goes on there."))
                .ToString()
            : text.ToString();
    }

    private static string Item(string title, string target, string description) =>
        $"- [{title}]({target}): {description}\n";
}
