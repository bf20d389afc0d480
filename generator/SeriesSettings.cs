using System.Collections.Immutable;

namespace Generator;

/// <summary>The settings of the series, from <c>settings.yml</c>.</summary>
/// <param name="Branch">Branch of the repository on which readers can propose changes.</param>
/// <param name="Avoid">Words and phrases that articles must not use, in lower case.</param>
/// <param name="BaseUrl">
/// URL where the site is published; null if it is not configured, and then nothing that needs it is written.
/// </param>
/// <param name="Licence">Licence of the articles, for the foot of each page.</param>
/// <param name="CodeLicence">Licence of the code.</param>
/// <param name="Footer">One more line at the foot of each page.</param>
/// <param name="PerPage">Null for <see cref="Generator.PerPage.Usual"/>.</param>
/// <param name="Icon"><c>theme</c> for the sign of the theme, or the path of a PNG below <c>input/</c>.</param>
[YamlSchema("settings", "Settings", "settings.yml")]
public sealed record SeriesSettings(
    string Title,
    string Author,
    string Description,
    Uri? Repository = null,
    string Branch = "main",
    string Language = "en",
    ImmutableArray<string> Avoid = default,
    [YamlKey("address")] SiteUrl? BaseUrl = null,
    LinkedText? Licence = null,
    LinkedText? CodeLicence = null,
    LinkedText? Footer = null,
    string? Icon = null,
    PerPage? PerPage = null
) : IDocument
{
    private const string ThemeIcon = "theme";

    /// <summary>How many entries of a list one page shows at most.</summary>
    public int MostPerPage => (PerPage ?? PerPage.Usual).Most;

    public bool HasThemeIcon => Icon == ThemeIcon;

    /// <summary>Path of the series' own icon, relative to <c>input/</c> and to the site; null if it has none.</summary>
    public string? IconFile => HasThemeIcon ? null : Icon;

    /// <summary>
    /// URL for editing a file, in the form that GitHub and GitLab understand; null without a repository.
    /// </summary>
    public string? EditUrl(string file) =>
        Repository is null ? null : $"{Repository.AbsoluteUri.TrimEnd('/')}/edit/{Escaped(Branch)}/{Escaped(file)}";

    private static string Escaped(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
