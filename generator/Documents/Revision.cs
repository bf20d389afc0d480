using System.Globalization;

namespace Generator;

/// <summary>The repository of a series, as it was when the site was built.</summary>
/// <param name="Repository">Its address on a code host.</param>
/// <param name="Commit">Hash of the commit.</param>
public sealed record Revision(Uri Repository, string Commit)
{
    /// <summary>Where these lines can be looked at; GitHub, GitLab and Forgejo understand it.</summary>
    public string LinkTo(string file, int firstLine, int lastLine) => string.Create(CultureInfo.InvariantCulture, $"{LinkTo(file)}#L{firstLine}-L{lastLine}");

    /// <summary>Where a whole file can be looked at.</summary>
    public string LinkTo(string file) => $"{Repository.AbsoluteUri.TrimEnd('/')}/blob/{Commit}/{string.Join('/', file.Split('/').Select(Uri.EscapeDataString))}";
}
