using System.Security.Cryptography;
using System.Text;

namespace Generator;

/// <summary>Names of feeds and of their entries. They are made of the series' title and of the page's place in the site.</summary>
/// <remarks>
/// RFC 4287 (4.2.6) wants a name that stays when the feed moves to another host. So it does not hold the address of the site,
/// and one that was built without an address has the same names.
/// </remarks>
internal static class FeedId
{
    /// <param name="path">Of the page; of the feed itself if it is empty.</param>
    /// <returns>A URN of a UUID of version 8, by RFC 9562 (appendix B.2) the SHA-256 of a name.</returns>
    public static string Of(string title, string path = "")
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"{title}\n{path}")).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return $"urn:uuid:{new Guid(bytes, bigEndian: true)}";
    }
}
