using Generator;

namespace Theme;

/// <summary>Site-relative URLs of pages that every site has. Any page may link to them.</summary>
internal static class Addresses
{
    public const string Listings = "listings/index.html";

    public const string Proof = "proof/index.html";

    public const string NotFound = OutputFile.NotFound;
}
