using System.Collections.Immutable;

namespace Generator;

/// <summary>The settings of the series, from <c>settings.yml</c>.</summary>
/// <param name="Host">Kind of host that the repository is on.</param>
/// <param name="Branch">Branch of the repository on which readers can propose changes.</param>
/// <param name="Avoid">Words and phrases that articles must not use, in lower case.</param>
/// <param name="BaseUrl">
/// URL where the site is published; null if it is not configured, and then nothing that needs it is written.
/// </param>
/// <param name="Licence">Licence of the articles, for the foot of each page.</param>
/// <param name="CodeLicence">Licence of the code.</param>
/// <param name="Footer">One more line at the foot of each page.</param>
/// <param name="AuthorIs">For search engines.</param>
/// <param name="PerPage">Null for <see cref="Generator.PerPage.Usual"/>.</param>
/// <param name="Icon"><c>theme</c> for the sign of the theme, or the path of a PNG below <c>input/</c>.</param>
[YamlSchema("settings", "Settings", "settings.yml")]
public sealed record SeriesSettings(
    string Title,
    string Author,
    string Description,
    [YamlPattern(SiteUrl.Grammar, "the https:// URL of a repository, with nothing after it")] Uri? Repository = null,
    CodeHost Host = CodeHost.GitHub,
    [YamlPattern("[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*", "the name of a branch")]
        string Branch = "main",
    [YamlPattern("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", "the code of a language, such as `en` or `pt-BR`")]
        string Language = "en",
    ImmutableArray<string> Avoid = default,
    [YamlKey("address")] SiteUrl? BaseUrl = null,
    LinkedText? Licence = null,
    LinkedText? CodeLicence = null,
    LinkedText? Footer = null,
    string? Icon = null,
    PerPage? PerPage = null,
    AuthorKind AuthorIs = AuthorKind.Person
) : IDocument
{
    /// <summary>The title as the author wrote it; ids are made from it, because they must never change.</summary>
    public string WrittenTitle { get; init; } = Title;

    private const string ThemeIcon = "theme";

    /// <summary>How many entries of a list one page shows at most.</summary>
    public int MostPerPage => (PerPage ?? PerPage.Usual).Most;

    public bool HasThemeIcon => Icon == ThemeIcon;

    /// <summary>Path of the series' own icon, relative to <c>input/</c> and to the site; null if it has none.</summary>
    public string? IconFile => HasThemeIcon ? null : Icon;

    /// <summary>
    /// URL for editing a file; null without a repository.
    /// </summary>
    public string? EditUrl(string file) =>
        In(
            Host switch
            {
                CodeHost.GitLab => "-/edit",
                CodeHost.Forgejo => "_edit",
                _ => "edit",
            }
        )
            is { } edit
            ? $"{edit}/{Escaped(Branch)}/{Escaped(file)}"
            : null;

    /// <summary>URL of the form for a new issue, with its title and its text; null without a repository.</summary>
    public string? IssueUrl(string title, string text)
    {
        var (form, titleName, textName) =
            Host == CodeHost.GitLab
                ? ("-/issues/new", "issue[title]", "issue[description]")
                : ("issues/new", "title", "body");
        return In(form) is { } url
            ? $"{url}?{Uri.EscapeDataString(titleName)}={Uri.EscapeDataString(title)}"
                + $"&{Uri.EscapeDataString(textName)}={Uri.EscapeDataString(text)}"
            : null;
    }

    private string? In(string path) => Repository is null ? null : $"{Repository.AbsoluteUri.TrimEnd('/')}/{path}";

    private static string Escaped(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
