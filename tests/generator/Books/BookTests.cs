using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using CliWrap.Buffered;
using CliWrap.Builders;

namespace Generator.Tests.Books;

/// <summary>The series as a book.</summary>
[Collection(ProvenSite.ForProgram), Trait("Speed", "slow")]
public class BookTests(ProvenSite proven)
{
    private const string NoBrowser = "No browser was found, so there is no PDF.";

    [Fact]
    public async Task Each_listing_is_in_the_book_to_the_byte()
    {
        var site = await Made("book with listings");
        var expected = JsonNode.Parse(site.Read("proof/evidence.json"))!["listings"]!
            .AsArray()
            .ToDictionary(listing => (string)listing!["key"]!, listing => (string)listing!["sha256"]!);
        var quoted = Pages(site)
            .SelectMany(page => page.QuerySelectorAll("article figure.listing pre[aria-label^='Listing ']"))
            .Select(KeyOf)
            .Order(StringComparer.Ordinal);

        var book = new ReadBook(Path.Combine(site.Output, "book.epub"));
        var shown = book
            .Texts.SelectMany(name => book.Page(name).QuerySelectorAll("pre[aria-label^='Listing ']"))
            .ToArray();

        Assert.Equal(quoted, shown.Select(KeyOf).Order(StringComparer.Ordinal));
        Assert.All(shown, listing => Assert.Equal(expected[KeyOf(listing)], HashOf(listing)));
    }

    [Fact]
    public async Task Each_output_is_in_the_book_and_what_a_page_folds_is_at_the_end_of_the_chapter()
    {
        var site = await Made("book with outputs");
        var book = new ReadBook(Path.Combine(site.Output, "book.epub"));

        foreach (var page in Pages(site))
        {
            var chapter = book.Texts.Select(book.Page).Single(text => Title(text).EndsWith(Title(page), Same));
            var outputs = page.QuerySelectorAll("article samp").Select(output => output.TextContent);
            Assert.Equal(
                outputs.Order(StringComparer.Ordinal),
                chapter.QuerySelectorAll("samp").Select(output => output.TextContent).Order(StringComparer.Ordinal)
            );
            Assert.Empty(chapter.QuerySelectorAll("details, button, script, style"));
            foreach (var asked in chapter.QuerySelectorAll(".asked"))
            {
                var answer = chapter.GetElementById(Anchor(asked))!;
                Assert.Equal(asked.Id, Anchor(answer));
                Assert.NotNull(answer.Closest(".answers .answer"));
                Assert.NotNull(answer.NextElementSibling);
            }
        }

        Assert.Contains(
            "How many lines will there be?",
            book.Chapter("Counting sheep & lambs")
                .QuerySelectorAll(".answers .answer-title")
                .Select(title => title.TextContent)
        );
    }

    [Fact]
    public async Task All_its_links_lead_somewhere_and_its_images_are_in_it()
    {
        var site = await Made("book with links");
        var book = new ReadBook(Path.Combine(site.Output, "book.epub"));
        var pages = book.Texts.ToDictionary(name => name, book.Page);

        foreach (var (name, page) in pages)
        {
            foreach (var href in page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!))
            {
                if (href.Split('#')[0].Contains(':', Same))
                {
                    continue;
                }

                var (file, anchor) = href.Split('#') is [var path, var fragment] ? (path, fragment) : (href, "");
                var target = pages[file.Length == 0 ? name : file];
                Assert.True(
                    anchor.Length == 0 || target.GetElementById(Uri.UnescapeDataString(anchor)) is not null,
                    href
                );
            }

            Assert.All(page.QuerySelectorAll("img"), image =>
                Assert.Contains($"EPUB/{image.GetAttribute("src")}", book.Names)
            );
        }

        var pebbles = book.Chapter("Counting sheep & lambs").QuerySelector("img")!.GetAttribute("src");
        Assert.Equal(File.ReadAllBytes(site.PathOf("input/articles/pebbles.png")), book.Bytes($"EPUB/{pebbles}"));
    }

    [Fact]
    public async Task It_has_the_series_in_order_and_no_draft_and_its_title_says_who_wrote_it()
    {
        var site = await Made("book in order");
        var book = new ReadBook(Path.Combine(site.Output, "book.epub"));
        var contents = book.Page("contents.xhtml")
            .QuerySelectorAll("nav > ol > li > a")
            .Select(link => link.TextContent);

        Assert.Equal("mimetype", book.Names[0]);
        // Where programs look for it without unpacking anything.
        Assert.Equal(
            "mimetypeapplication/epub+zip",
            Encoding.ASCII.GetString(File.ReadAllBytes(Path.Combine(site.Output, "book.epub")), 30, 28)
        );
        Assert.Equal(
            [
                "About this series",
                "1 Counting sheep & lambs",
                "2 The wolf",
                "4.1 Sheep in the morning",
                "4.2 Sheep in the evening",
                "Glossary",
            ],
            contents
        );
        Assert.Contains("The shepherds", book.Page("title.xhtml").Body!.TextContent, Same);
    }

    [Fact]
    public async Task What_the_book_lacks_is_linked_where_the_site_is_published_or_else_is_plain_text()
    {
        var known = proven.Site.CopyTo("book of a known site");
        await Run(known, "books", "--no-proof", "--address", ProvenSite.BaseUrl);
        var unknown = await Made("book of an unknown site");

        Assert.Contains(Links(known), link => link.StartsWith(ProvenSite.BaseUrl, StringComparison.Ordinal));
        Assert.DoesNotContain(Links(unknown), link => link.StartsWith(ProvenSite.BaseUrl, StringComparison.Ordinal));

        static IEnumerable<string> Links(SiteCopy site)
        {
            var book = new ReadBook(Path.Combine(site.Output, "book.epub"));
            return book
                .Texts.SelectMany(name => book.Page(name).QuerySelectorAll("a[href]"))
                .Select(link => link.GetAttribute("href")!);
        }
    }

    [Fact]
    public async Task It_is_the_same_in_each_culture_and_time_zone_and_only_made_on_demand()
    {
        var site = proven.Site.CopyTo("book in another country");
        var build = await Run(site, "books", "--no-proof");
        var first = site.Tree();

        await site.Command("books", "--no-proof")
            .WithEnvironmentVariables(variables =>
                WithoutBrowser(variables).Set("LC_ALL", "ar_SA.UTF-8").Set("TZ", "Asia/Tokyo")
            )
            .ExecuteAsync();
        var second = site.Tree();
        var compared = await Run(site, "verify", site.Output, "--no-proof");
        await site.Build("--no-proof");

        Assert.Contains(NoBrowser, build.StandardError, StringComparison.Ordinal);
        Assert.Equal(first, second);
        Assert.Contains("book.epub", first.Keys);
        Assert.Equal((0, ""), (compared.ExitCode, compared.StandardOutput));
        Assert.Equal(proven.Tree, site.Tree());
    }

    [Fact]
    public async Task The_landing_page_offers_the_books_that_there_are()
    {
        var site = await Made("book to download");

        Assert.Equal(
            ["book.epub"],
            site.Page("index.html").QuerySelectorAll(".start a[download]").Select(link => link.GetAttribute("href"))
        );
        Assert.Empty(proven.Site.Page("index.html").QuerySelectorAll("[download]"));
    }

    [Theory]
    [InlineData("false", "")]
    [InlineData("no-such-browser", "no-such-browser")]
    public async Task A_browser_that_prints_nothing_is_a_problem_and_the_last_site_stays(string browser, string said)
    {
        var site = proven.Site.CopyTo("book without paper");

        var build = await site.Command("books", "--no-proof")
            .WithEnvironmentVariables(variables => variables.Set("CHROMIUM", browser))
            .ExecuteBufferedAsync();

        Assert.Equal(1, build.ExitCode);
        Assert.Contains($"error BOK01: The browser {browser} did not print the book.", build.StandardOutput, Same);
        Assert.Contains(said, build.StandardOutput, Same);
        Assert.Equal(proven.Tree, site.Tree());
    }

    private const StringComparison Same = StringComparison.Ordinal;

    private async Task<SiteCopy> Made(string copy)
    {
        var site = proven.Site.CopyTo(copy);
        await Run(site, "books", "--no-proof");
        return site;
    }

    private static async Task<BufferedCommandResult> Run(SiteCopy site, params string[] arguments)
    {
        var run = await site.Command(arguments)
            .WithEnvironmentVariables(variables => WithoutBrowser(variables))
            .ExecuteBufferedAsync();
        Assert.True(run.ExitCode == 0, run.StandardOutput + run.StandardError);
        return run;
    }

    // Printing takes seconds, and tests/browser looks at what is printed.
    private static EnvironmentVariablesBuilder WithoutBrowser(EnvironmentVariablesBuilder variables) =>
        variables.Set("CHROMIUM", null).Set("PATH", Path.GetDirectoryName(Checkout.Program));

    private static IEnumerable<IDocument> Pages(SiteCopy site) =>
        Directory
            .EnumerateFiles(Path.Combine(site.Output, "articles"), "*.html")
            .Select(file => site.Page($"articles/{Path.GetFileName(file)}"))
            .Where(page => page.QuerySelector("article") is not null);

    private static string Anchor(IElement of) => of.QuerySelector("a")!.GetAttribute("href")!.Split('#')[1];

    private static string Title(IDocument page) => page.QuerySelector("h1")?.TextContent.Trim() ?? "";

    private static string KeyOf(IElement code) => code.GetAttribute("aria-label")!["Listing ".Length..];

    // The compiler's errors stand between the lines.
    private static string HashOf(IElement code)
    {
        var lines = code.QuerySelectorAll(".line").Select(line => line.TextContent);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
    }
}
