using System.Text;
using System.Text.RegularExpressions;
using Browser.Tests.Browsing;
using Browser.Tests.Sites;
using UglyToad.PdfPig;

namespace Browser.Tests;

/// <summary>Every page, printed.</summary>
public partial class PrintTests(Tab tab) : IClassFixture<Tab>
{
    public static TheoryData<string> Pages => [.. PublishedSite.Pages];

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Every_line_of_every_listing_and_output_is_printed(string path)
    {
        await using var visit = await tab.To(new Uri(PublishedSite.OnDisk, path));

        var lines = await visit.Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('pre')].flatMap(pre => pre.textContent.split('\\n'))"
        );
        using var paper = PdfDocument.Open(await visit.Page.PdfAsync(new() { Format = "A4" }));
        var printed = Letters(
            string.Concat(paper.GetPages().SelectMany(page => page.Letters).Select(letter => letter.Value))
        );

        Faults.AssertNone(
            lines
                .Where(line => !printed.Contains(Letters(line), StringComparison.Ordinal))
                .Select(line => $"not printed: {line}")
        );
    }

    // Ignores line breaks and indentation. Emoji are printed as images, for which a PDF has control characters; a
    // ligature counts as its letters.
    private static string Letters(string text) => NoLetters.Replace(text.Normalize(NormalizationForm.FormKC), "");

    [GeneratedRegex("""[\s\p{Cs}\p{Cc}\u200D]+""", RegexOptions.NonBacktracking)]
    private static partial Regex NoLetters { get; }
}
