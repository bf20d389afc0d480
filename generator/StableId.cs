using System.Security.Cryptography;
using System.Text;

namespace Generator;

/// <summary>
/// Ids of the feeds, their entries and the book, made from the title of the series and a path in the site.
/// </summary>
/// <remarks>
/// RFC 4287 (4.2.6) requires an id that stays the same when a feed moves to another host, and EPUB 3.3 (5.5.3.1.1) one
/// that a new edition keeps. So it does not contain the URL of the site, and a build without a URL has the same ids.
/// </remarks>
internal static class StableId
{
    /// <param name="path">Path of the page or of the book; empty for the feed itself.</param>
    /// <returns>A URN of a version 8 UUID: the SHA-256 of a name, as in RFC 9562 (appendix B.2).</returns>
    public static string Of(string title, string path = "")
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"{title}\n{path}")).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return $"urn:uuid:{new Guid(bytes, bigEndian: true)}";
    }
}
