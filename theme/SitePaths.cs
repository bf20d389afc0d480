using Generator;

namespace Theme;

/// <summary>Paths in the site of the pages that every site has. Any page may link to them.</summary>
internal static class SitePaths
{
    public const string Listings = "listings/index.html";

    public const string Proof = "proof/index.html";

    public const string NotFound = OutputFile.NotFound;
}
