using System.Security.Cryptography;
using System.Text;

namespace Generator.Feeds;

/// <summary>Ids of feeds and of their entries, made from the title of the series and the path of the page.</summary>
/// <remarks>
/// RFC 4287 (4.2.6) requires an id that stays the same when the feed moves to another host. So it does not contain the
/// URL of the site, and a build without a URL has the same ids.
/// </remarks>
internal static class FeedId
{
    /// <param name="path">Path of the page; empty for the feed itself.</param>
    /// <returns>A URN of a version 8 UUID: the SHA-256 of a name, as in RFC 9562 (appendix B.2).</returns>
    public static string Of(string title, string path = "")
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"{title}\n{path}")).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return $"urn:uuid:{new Guid(bytes, bigEndian: true)}";
    }
}
