using System.IO.Compression;
using Browser.Tests.Browsing;
using Browser.Tests.Sites;

namespace Browser.Tests;

/// <summary>What a reader must load, as a host sends it: compressed.</summary>
public class WeightTests
{
    public static TheoryData<string> Pages => [.. PublishedSite.Pages];

    [Theory]
    [InlineData("*.html", 60)]
    [InlineData("*.css", 15)]
    [InlineData("*.js", 10)]
    public void Each_file_is_light(string kind, int kilobytes)
    {
        var files = Directory.GetFiles(PublishedSite.Folder, kind, SearchOption.AllDirectories);

        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.True(Compressed(file) <= kilobytes * 1024, $"{Path.GetFileName(file)}: {Compressed(file)} bytes"));
    }

    [Theory]
    // One style sheet; one script that draws the page's colours before the page, and one for all that comes later.
    [InlineData("*.css", 1, 15)]
    [InlineData("*.js", 2, 10)]
    public void There_is_one_set_of_files_for_all_pages(string kind, int count, int kilobytes)
    {
        var files = Directory.GetFiles(PublishedSite.Folder, kind, SearchOption.AllDirectories);

        Assert.Equal(count, files.Length);
        Assert.True(files.Sum(Compressed) <= kilobytes * 1024, $"{kind}: {files.Sum(Compressed)} bytes");
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task A_page_asks_at_most_six_times(string address)
    {
        await using var visit = await Visit.To(new Uri(PublishedSite.OnDisk, address));

        Assert.InRange(visit.Requests.Count, 1, 6);
    }

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
