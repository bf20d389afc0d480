using System.Collections.Immutable;
using System.Text;

namespace Generator;

/// <summary>Tells programs that read text, language models among them, what there is to read: <c>llms.txt</c> as llmstxt.org describes it.</summary>
internal static class BuildGuide
{
    /// <summary>Its links are relative: it lies beside what it names, wherever that is.</summary>
    public static OutputFile For(Site site)
    {
        var text = new StringBuilder($"# {MarkdownText.Line(site.Settings.Title)}\n\n> {MarkdownText.Line(site.Settings.Description)}\n\nEach link leads to a page as Markdown, with its listings. The page itself has the same address with .html.\n");
        var needed = site.Series.Where(page => page.FrontMatter.Level != Level.Optional).ToImmutableArray();
        Section(text, "Articles", needed);
        // By its convention, what stands under this heading can be left out by who has little room.
        Section(text, "Optional", site.Pages.Except(needed).Where(page => !page.IsLanding));
        return OutputFile.Of("llms.txt", text.ToString());
    }

    private static void Section(StringBuilder text, string heading, IEnumerable<Page> pages)
    {
        var lines = pages.Select(page => $"- [{MarkdownText.Line(page.FrontMatter.Title)}]({page.TextAddress}): {MarkdownText.Line(page.FrontMatter.Description)}\n").ToArray();
        text.Append(lines.Length > 0 ? $"\n## {heading}\n\n{string.Concat(lines)}" : "");
    }
}
