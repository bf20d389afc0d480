using System.Collections.Immutable;
using System.Text;

namespace Generator.Text;

/// <summary>
/// Lists the pages in <c>llms.txt</c> (llmstxt.org), for language models and other programs that read text.
/// </summary>
internal static class BuildLlmsTxt
{
    /// <summary>Links are relative, because the file is next to the pages wherever the site is.</summary>
    public static OutputFile For(Site site)
    {
        var text = new StringBuilder(
            $"# {MarkdownText.Line(site.Settings.Title)}\n\n> {MarkdownText.Line(site.Settings.Description)}\n\n"
                + "Each link leads to a page as Markdown, with its listings. "
                + "The page itself has the same address with .html.\n"
        );
        var needed = site.Catalog.Series.Where(page => page.FrontMatter.Level != Level.Optional).ToImmutableArray();
        Section(text, "Articles", needed);
        // By convention, readers with limited space can skip what is under this heading.
        Section(text, "Optional", site.Catalog.Pages.Except(needed).Where(page => !page.IsLanding));
        return OutputFile.Of("llms.txt", text.ToString());
    }

    private static void Section(StringBuilder text, string heading, IEnumerable<Page> pages)
    {
        var lines = pages
            .Select(page =>
                $"- [{MarkdownText.Line(page.FrontMatter.Title)}]({BuildMarkdownCopy.PathOf(page)}): "
                + $"{MarkdownText.Line(page.FrontMatter.Description)}\n"
            )
            .ToArray();
        text.Append(lines.Length > 0 ? $"\n## {heading}\n\n{string.Concat(lines)}" : "");
    }
}
