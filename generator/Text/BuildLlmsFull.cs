using System.Collections.Immutable;
using System.Text;

namespace Generator.Text;

/// <summary>Joins the Markdown copies of all pages in <c>llms-full.txt</c>, for programs that read them all.</summary>
internal static class BuildLlmsFull
{
    /// <summary>Path of the first part.</summary>
    public const string First = "llms-full.txt";

    // More than most programs read at once.
    private const int MostBytes = 2 * 1024 * 1024;

    /// <param name="pages">The pages in the order of <c>llms.txt</c>.</param>
    /// <returns>At least one file; a page is in one of them as a whole.</returns>
    public static IEnumerable<OutputFile> Of(SeriesSettings settings, IEnumerable<Page> pages)
    {
        var parts = Cut(pages);
        return parts.Select(
            (part, index) =>
            {
                var place = new ListPart(First, index + 1, parts.Length);
                return OutputFile.OnDemand(place.SitePath, () => Text(settings, place, part));
            }
        );
    }

    private static ImmutableArray<ImmutableArray<Copy>> Cut(IEnumerable<Page> pages)
    {
        var parts = ImmutableArray.CreateBuilder<ImmutableArray<Copy>>();
        var part = ImmutableArray.CreateBuilder<Copy>();
        var bytes = 0L;
        foreach (var page in pages)
        {
            if (page.Find<MarkdownCopy>() is not { } copy)
            {
                continue;
            }

            bytes += copy.Text.Bytes;
            if (bytes > MostBytes && part.Count > 0)
            {
                parts.Add(part.ToImmutable());
                part.Clear();
                bytes = copy.Text.Bytes;
            }

            part.Add(new Copy(page, copy.Text));
        }

        parts.Add(part.ToImmutable());
        return parts.ToImmutable();
    }

    private static string Text(SeriesSettings settings, ListPart place, ImmutableArray<Copy> copies)
    {
        var from = Relative.From(place.SitePath);
        var text = new StringBuilder(
            $"{MarkdownText.Line(place.TitleOf(settings.Title))}: all pages as Markdown, with their listings. "
                + "Above each stands the address of its own copy; its links are relative to that.\n"
        );
        foreach (var copy in copies)
        {
            text.Append("\n<!-- ")
                .Append(from.To(BuildMarkdownCopy.PathOf(copy.Page)))
                .Append(" -->\n\n")
                .Append(copy.Text);
        }

        return place.Next is { } next
            ? text.Append("\n[The next pages](").Append(from.To(next)).Append(")\n").ToString()
            : text.ToString();
    }

    private sealed record Copy(Page Page, PackedText Text);
}
