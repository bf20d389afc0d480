using System.Globalization;

namespace Generator;

/// <summary>The repository of the series at the commit that the site is built from.</summary>
/// <param name="Repository">URL of the repository on a code host.</param>
/// <param name="Commit">Hash of the commit.</param>
public sealed record Revision(Uri Repository, string Commit) : IDocument
{
    /// <summary>URL of these lines, in the form that GitHub, GitLab and Forgejo understand.</summary>
    public string LinkTo(string file, int firstLine, int lastLine) =>
        string.Create(CultureInfo.InvariantCulture, $"{LinkTo(file)}#L{firstLine}-L{lastLine}");

    /// <summary>URL of a whole file.</summary>
    public string LinkTo(string file) =>
        $"{Repository.AbsoluteUri.TrimEnd('/')}/blob/{Commit}/"
        + string.Join('/', file.Split('/').Select(Uri.EscapeDataString));
}
