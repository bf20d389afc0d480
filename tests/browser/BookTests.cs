using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Browser.Tests.Browsing;
using Browser.Tests.Sites;
using CliWrap;
using CliWrap.Buffered;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Outline;

namespace Browser.Tests;

/// <summary>The series as a book, as EPUB and on paper.</summary>
public partial class BookTests
{
    // Lines of code that fit on a page, with what stands around them.
    private const int LinesOfPage = 40;

    private static readonly Lazy<string[]> Printed = new(Print);

    [EPUBCheckFact]
    public async Task EPUBCheck_finds_no_error_and_no_warning()
    {
        var run = await Cli.Wrap("java")
            .WithArguments(["-jar", EPUBCheckFactAttribute.Jar, "--failonwarnings", BookOf("epub")])
            .WithValidation(CommandResultValidation.None)
            .ExecuteBufferedAsync();

        Assert.True(run.ExitCode == 0, run.StandardOutput + run.StandardError);
    }

    [BrowserFact]
    public void Every_line_of_every_listing_and_output_is_printed()
    {
        var printed = string.Concat(Printed.Value);

        Faults.AssertNone(
            Articles()
                .SelectMany(page => page.QuerySelectorAll("article pre"))
                .SelectMany(LinesOf)
                .Where(line => !printed.Contains(Letters(line), StringComparison.Ordinal))
                .Select(line => $"not printed: {line}")
        );
    }

    [BrowserFact]
    public void A_listing_that_fits_on_a_page_is_on_one_page() =>
        Faults.AssertNone(
            Articles()
                .SelectMany(page => page.QuerySelectorAll("article figure.listing > pre[aria-label^='Listing ']"))
                .Where(listing => LinesOf(listing).Count() <= LinesOfPage)
                .Select(listing =>
                    (Key: listing.GetAttribute("aria-label"), Text: Letters(string.Concat(LinesOf(listing))))
                )
                .Where(listing => !Printed.Value.Any(page => page.Contains(listing.Text, StringComparison.Ordinal)))
                .Select(listing => $"{listing.Key} is broken")
        );

    [BrowserFact]
    public void Bookmarks_lead_to_the_chapters_and_pages_have_numbers()
    {
        using var paper = PdfDocument.Open(BookOf("pdf"));
        var titles = Articles().Select(page => page.QuerySelector("h1")!.TextContent.Trim());

        Assert.True(paper.TryGetBookmarks(out var bookmarks));
        var nodes = bookmarks.GetNodes().OfType<DocumentBookmarkNode>().ToArray();
        Assert.All(titles, title =>
            Assert.Contains(nodes, node => node.Title.EndsWith(title, StringComparison.Ordinal))
        );
        Assert.All(nodes, node => Assert.InRange(node.PageNumber, 1, paper.NumberOfPages));
        // The first is the cover.
        Assert.All(Printed.Value.Index().Skip(1), page =>
            Assert.StartsWith($"{page.Index + 1}", page.Item, StringComparison.Ordinal)
        );
        Assert.Equal("A brief introduction to concurrency and coroutines", paper.Information.Title);
    }

    [BrowserFact]
    public async Task The_site_with_its_books_is_made_again_byte_for_byte()
    {
        var run = await Cli.Wrap("dotnet")
            .WithArguments([
                Path.Combine(AppContext.BaseDirectory, "ConcurrencyTalk.dll"),
                "verify",
                PublishedSite.Folder,
                "--root",
                Repository.Root,
                "--drafts",
                "--no-proof",
            ])
            .WithValidation(CommandResultValidation.None)
            .ExecuteBufferedAsync();

        Assert.Equal((0, ""), (run.ExitCode, run.StandardOutput));
    }

    private static string BookOf(string format) => Path.Combine(PublishedSite.Folder, $"book.{format}");

    private static string[] Print()
    {
        using var paper = PdfDocument.Open(BookOf("pdf"));
        return
        [
            .. paper.GetPages().Select(page => Letters(string.Concat(page.Letters.Select(letter => letter.Value)))),
        ];
    }

    private static IEnumerable<IDocument> Articles() =>
        Directory
            .EnumerateFiles(Path.Combine(PublishedSite.Folder, "articles"), "*.html")
            .Select(file => new HtmlParser().ParseDocument(File.ReadAllText(file)))
            .Where(page => page.QuerySelector("article pre") is not null);

    // The compiler's errors have links on the page and in the book.
    private static IEnumerable<string> LinesOf(IElement text) => text.TextContent.TrimEnd('\n').Split('\n');

    private static string Letters(string text) => NoLetters.Replace(text.Normalize(NormalizationForm.FormKC), "");

    [GeneratedRegex("""[\s\p{Cs}\p{Cc}\u200D]+""", RegexOptions.NonBacktracking)]
    private static partial Regex NoLetters { get; }
}
