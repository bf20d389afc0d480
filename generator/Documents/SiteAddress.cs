namespace Generator;

/// <summary>The folder in which a site is published, as the world sees it.</summary>
public sealed record SiteAddress
{
    public const string Expected = "the https:// address of the folder that the site is published in, with nothing behind it";

    // Ends in a slash; the host is in ASCII.
    private readonly string _folder;

    private SiteAddress(string folder) => _folder = folder;

    /// <returns>Null if the text is no address, not https, or more than a folder: a page, a query, an anchor, a password.</returns>
    public static SiteAddress? Parse(string text) =>
        text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        && Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri is { Host.Length: > 0, UserInfo.Length: 0, Query.Length: 0, Fragment.Length: 0 }
        && text.AsSpan().IndexOfAny("?#\\ ") < 0
        && !uri.AbsolutePath.EndsWith(".html", StringComparison.OrdinalIgnoreCase)
            ? new SiteAddress($"{new UriBuilder(uri) { Host = uri.IdnHost }.Uri.AbsoluteUri.TrimEnd('/')}/")
            : null;

    /// <summary>Its path on the host, from slash to slash.</summary>
    public string Path => new Uri(_folder).AbsolutePath;

    /// <summary>The one address of a file of the site; an index page is known by its folder.</summary>
    public string Of(string path) =>
        _folder + (path is "index.html" || path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path);
}
