using Generator.Assets;

namespace Generator.Tests.Assets;

/// <summary>The smallest files of each kind that look whole, and what is missing if one is cut.</summary>
public class PictureFileTests
{
    [Theory]
    [InlineData(".png", "89504E470D0A1A0A 00000001 49444154 00 00000000 00000000 49454E44 AE426082")]
    [InlineData(".jpg", "FFD8FFE0 00 FFD9")]
    [InlineData(".jpeg", "FFD8FFE0 00 FFD9")]
    [InlineData(".gif", "474946383961 00 3B")]
    [InlineData(".gif", "474946383761 00 3B")]
    [InlineData(".webp", "52494646 05000000 57454250 00")]
    [InlineData(".avif", "0000000C 66747970 61766966 00000009 6D646174 00")]
    [InlineData(".avif", "0000000C 66747970 61766966 00000000 6D646174 00")]
    public void A_picture_that_is_cut_is_none(string extension, string hex)
    {
        var bytes = Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal));
        // A box without a length goes on to the end, wherever that is.
        var shortest = hex.Contains("00000000 6D", StringComparison.Ordinal) ? 20 : bytes.Length;

        Assert.True(PictureFile.Kinds[extension](bytes));
        Assert.All(Enumerable.Range(0, shortest), length =>
            Assert.False(PictureFile.Kinds[extension](bytes.AsSpan(0, length)))
        );
    }

    [Theory]
    [InlineData(".png", "89504E470D0A1A0A FFFFFFFF 49444154 00 00000000")]
    [InlineData(".avif", "0000000C 66747970 61766966 00000004 6D646174")]
    [InlineData(".avif", "0000000C 66747970 61766966 FFFFFFFF 6D646174")]
    [InlineData(".avif", "0000000C 66747970 68656963")]
    public void A_length_that_leads_out_of_the_file_is_not_followed(string extension, string hex) =>
        Assert.False(
            PictureFile.Kinds[extension](Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal)))
        );
}
