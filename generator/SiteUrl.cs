namespace Generator;

/// <summary>The public URL of the folder that the site is published in.</summary>
public sealed record SiteUrl
{
    public const string Expected =
        "the https:// URL of the folder that the site is published in, with nothing after it";

    // Host, port and folders; no user name, query or fragment, no empty folder, and none that leads elsewhere.
    internal const string Grammar =
        @"https://[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.?(:[0-9]{1,5})?(/(\.?[A-Za-z0-9_~-][A-Za-z0-9._~-]*))*/?";

    private static readonly YamlPatternAttribute Pattern = new(Grammar, Expected);

    // Ends with a slash; the host is in ASCII (Punycode).
    private readonly string _folder;

    private SiteUrl(string folder) => _folder = folder;

    /// <returns>
    /// Null if the text is not an https URL of a folder: it must not have a page, query, fragment or user name.
    /// </returns>
    public static SiteUrl? Parse(string text) =>
        Pattern.IsMatch(text)
        && MisleadingCharacter.In(text) is null
        && Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.Host.Length > 0
        && !uri.AbsolutePath.EndsWith(".html", StringComparison.OrdinalIgnoreCase)
            ? new SiteUrl($"{new UriBuilder(uri) { Host = uri.IdnHost }.Uri.AbsoluteUri.TrimEnd('/')}/")
            : null;

    /// <summary>Whether a name can be used in a URL without escaping: only a to z, digits and hyphens.</summary>
    public static bool IsPlain(string name) =>
        name.All(character => character is >= 'a' and <= 'z' or >= '0' and <= '9' or '-');

    /// <summary>Path of the folder on the host, with leading and trailing slash.</summary>
    public string Path => new Uri(_folder).AbsolutePath;

    /// <summary>The canonical URL of a file of the site; an index page has the URL of its folder.</summary>
    public string Of(string path) =>
        _folder
        + (
            path is "index.html" || path.EndsWith("/index.html", StringComparison.Ordinal)
                ? path[..^"index.html".Length]
                : path
        );
}
