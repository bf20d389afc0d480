using System.Collections.Immutable;

namespace Generator;

/// <summary>The settings of the series, from <c>settings.yml</c>.</summary>
/// <param name="Branch">Branch of the repository on which readers can propose changes.</param>
/// <param name="Avoid">Words and phrases that articles must not use, in lower case.</param>
/// <param name="BaseUrl">
/// URL where the site is published; null if it is not configured, and then nothing that needs it is written.
/// </param>
public sealed record SeriesSettings(
    string Title,
    string Author,
    string Description,
    Uri? Repository = null,
    string Branch = "main",
    string Language = "en",
    ImmutableArray<string> Avoid = default,
    [YamlKey("address")] SiteUrl? BaseUrl = null
) : IDocument
{
    /// <summary>
    /// URL for editing a file, in the form that GitHub and GitLab understand; null without a repository.
    /// </summary>
    public string? EditUrl(string file) =>
        Repository is null ? null : $"{Repository.AbsoluteUri.TrimEnd('/')}/edit/{Escaped(Branch)}/{Escaped(file)}";

    private static string Escaped(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
