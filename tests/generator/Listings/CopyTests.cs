using System.Collections.Immutable;
using AngleSharp.Html.Parser;
using Generator.Listings;
using Theme;

namespace Generator.Tests.Listings;

/// <summary>
/// What the copy button gathers from the page is what stands in the file. The script does it as this test does: see
/// theme/Listings/copy.js.
/// </summary>
public class CopyTests
{
    [Fact]
    public async Task Every_listing_of_this_repository_is_copied_as_it_stands_in_its_file()
    {
        var (found, problems) = await ExtractListings.From(Uncompiled(Checkout.Root));
        var listings = Assert.IsType<ExtractedCode>(Assert.Single(found)).Listings;

        Assert.Empty(problems);
        Assert.True(listings.Length > 200);
        AssertCopied(listings, Checkout.Root);
    }

    [Fact]
    public async Task Tabs_blanks_and_marks_that_readers_do_not_see_are_copied_too()
    {
        var root = Directory.CreateTempSubdirectory().FullName;
        Directory.CreateDirectory(Path.Combine(root, "code"));
        File.WriteAllText(
            Path.Combine(root, "code", "Odd.refused.cs"),
            "class C\n{\n\t #region odd\n\t  void M() \n  \t\n\t \t{  \n\t\n\t #region inner\n\t   "
                + "M(5);//~ CS1501  \n\t #endregion\n\n\t\t\"<b>&amp;\u00e9\";\n\t }\n\n\t #endregion\n}\n"
        );

        var listings = Assert
            .IsType<ExtractedCode>(Assert.Single((await ExtractListings.From(Uncompiled(root))).Documents))
            .Listings;

        Assert.Equal(["inner", "odd"], listings.Select(listing => listing.Key));
        AssertCopied(listings, root);
        Directory.Delete(root, recursive: true);
    }

    private static void AssertCopied(ImmutableArray<Listing> listings, string root)
    {
        using var components = new Components();
        foreach (var listing in listings)
        {
            ImmutableArray<ColouredLine> lines =
            [
                .. listing.Lines.Select(line => new ColouredLine(line.Number, line.Text, "", line.Tail)),
            ];
            var figure = new Figure(listing, lines, null, null)
            {
                Marked = [0],
                CompilerErrors = [new CompilerError(listing.Lines[0].Number, 1, 3, "CS0000", "Not copied.", "")],
                ShowsTests = true,
            };
            var html = components.Render<ListingFigure>(
                new()
                {
                    ["Figure"] = figure,
                    ["Page"] = "articles/x.html",
                    ["Run"] = new ProofRun("", false, 1, 0, "", "", []),
                    ["Revision"] = null,
                }
            );
            Assert.Equal(InFile(listing, root), Copied(html));
        }
    }

    private static string Copied(string html)
    {
        var code = new HtmlParser().ParseDocument(html).QuerySelector("code[data-indent]")!;
        return string.Concat(
            code.QuerySelectorAll(".line")
                .Select(line =>
                    (line.TextContent.Length > 0 ? code.GetAttribute("data-indent") : "")
                    + line.TextContent
                    + line.GetAttribute("data-tail")
                    + "\n"
                )
        );
    }

    private static string InFile(Listing listing, string root)
    {
        var lines = File.ReadAllText(Path.Combine(root, listing.At.File)).Split('\n');
        return string.Concat(listing.Lines.Select(line => lines[line.Number - 1] + "\n"));
    }

    private static Investigation Uncompiled(string root) => Investigation.OfFiles(root, CancellationToken.None);
}
