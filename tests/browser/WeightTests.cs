using System.IO.Compression;
using Browser.Tests.Browsing;
using Browser.Tests.Sites;

namespace Browser.Tests;

/// <summary>What a reader has to download, compressed as a host sends it.</summary>
public class WeightTests(Tab tab) : IClassFixture<Tab>
{
    public static TheoryData<string> Pages => [.. PublishedSite.Pages];

    [Theory]
    [InlineData("*.html", 60)]
    [InlineData("site.*.css", 10)]
    [InlineData("*.css", 12)]
    [InlineData("*.js", 10)]
    public void Each_file_is_light(string kind, int kilobytes)
    {
        var files = Directory
            .GetFiles(PublishedSite.Folder, kind, SearchOption.AllDirectories)
            .Except(Runtime)
            .ToArray();

        Assert.NotEmpty(files);
        Assert.All(files, file =>
            Assert.True(Compressed(file) <= kilobytes * 1024, $"{Path.GetFileName(file)}: {Compressed(file)} bytes")
        );
    }

    [Fact]
    public void An_article_is_lighter_than_a_list() =>
        Assert.All(Directory.GetFiles(Path.Combine(PublishedSite.Folder, "articles"), "*.html"), file =>
            Assert.True(Compressed(file) <= 50 * 1024, $"{Path.GetFileName(file)}: {Compressed(file)} bytes")
        );

    // With 16.6 MB it was 4.9 MB as Brotli, which takes a minute to measure.
    [Fact]
    public void The_runtime_of_the_playground_is_at_most_five_megabytes_compressed() =>
        Assert.InRange(Runtime.Sum(file => new FileInfo(file).Length), 10_000_000, 17_000_000);

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task A_page_loads_one_style_sheet_and_little_script_in_six_requests_at_most(string path)
    {
        await using var visit = await tab.To(new Uri(PublishedSite.OnDisk, path));
        var loaded = visit.Requests.Select(request => new Uri(request.Url).LocalPath).ToArray();

        Assert.InRange(loaded.Length, 1, 6);
        Assert.Single(loaded, file => file.EndsWith(".css", StringComparison.Ordinal));
        // One script sets the colours before the first paint, one does the rest. The search script is loaded on demand.
        var scripts = loaded.Where(file => file.EndsWith(".js", StringComparison.Ordinal)).ToArray();
        Assert.Equal(2, scripts.Length);
        Assert.InRange(scripts.Sum(Compressed), 1, 10 * 1024);
    }

    // Only a reader who has chosen a program loads it.
    private static string[] Runtime =>
        [
            .. Directory
                .GetDirectories(Path.Combine(PublishedSite.Folder, "try"), "_framework", SearchOption.AllDirectories)
                .SelectMany(Directory.GetFiles),
        ];

    private static long Compressed(string file)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(File.ReadAllBytes(file));
        }

        return bytes.Length;
    }
}
