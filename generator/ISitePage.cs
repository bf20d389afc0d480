namespace Generator;

/// <summary>
/// A document that gets its own page. The component that renders it takes it in a parameter named after its type.
/// </summary>
public interface ISitePage
{
    /// <summary>Path of the page in the site, with forward slashes.</summary>
    string SitePath { get; }
}
