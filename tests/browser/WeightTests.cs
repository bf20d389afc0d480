using System.IO.Compression;
using Browser.Tests.Sites;

namespace Browser.Tests;

/// <summary>What a reader must load, as a host sends it: compressed.</summary>
public class WeightTests
{
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
    [InlineData("*.css")]
    [InlineData("*.js")]
    public void There_is_one_file_for_all_pages(string kind) =>
        Assert.Single(Directory.GetFiles(PublishedSite.Folder, kind, SearchOption.AllDirectories));

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
