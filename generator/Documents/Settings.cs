using System.Collections.Immutable;

namespace Generator;

/// <summary>What <c>settings.yml</c> says of the series.</summary>
/// <param name="Branch">Of the repository, where readers may propose a change.</param>
/// <param name="Avoid">Words and phrases that no article may use, in lower case.</param>
/// <param name="Address">Where the site is published; null if nobody said so, and then nothing in the site claims to know it.</param>
public sealed record Settings(string Title, string Author, string Description, Uri? Repository = null, string Branch = "main", string Language = "en", ImmutableArray<string> Avoid = default, SiteAddress? Address = null)
{
    /// <summary>Where readers may propose a change of a file, as GitHub and GitLab understand it; null without a repository.</summary>
    public string? EditAddress(string file) =>
        Repository is null ? null : $"{Repository.AbsoluteUri.TrimEnd('/')}/edit/{Escaped(Branch)}/{Escaped(file)}";

    private static string Escaped(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}

/// <summary>Settings with the problems found in their file; <see cref="Value"/> is usable in any case.</summary>
public sealed record ReadSettingsResult(Settings Value, ImmutableArray<Problem> Problems);
