using System.Collections.Immutable;

namespace Benchmarks;

/// <summary>
/// Writes a series of many articles twice: for this program, and for Hugo with the listings in the text.
/// </summary>
internal static class WriteSeries
{
    private const int ListingsPerArticle = 3;

    /// <param name="folder">Absolute path of the folder; it gets the folders <c>series</c> and <c>hugo</c>.</param>
    /// <param name="root">Absolute path of the repository whose code is quoted.</param>
    public static void To(string folder, int count, string root)
    {
        var (series, hugo) = (Path.Combine(folder, "series"), Path.Combine(folder, "hugo"));
        var articles = Directory.CreateDirectory(Path.Combine(series, "input", "articles")).FullName;
        var content = Directory.CreateDirectory(Path.Combine(hugo, "content", "articles")).FullName;
        Frame(series, hugo, root);
        var listings = CodeListings.In(root);
        ImmutableArray<string> keys = [.. listings.Keys];
        for (var number = 1; number <= count; number++)
        {
            var quoted = Quoted(number, count, keys);
            var name = $"{Article.NameOf(number)}.md";
            File.WriteAllText(
                Path.Combine(articles, name),
                new Article(number, count, quoted).Text(key => $"snippet: {key}")
            );
            File.WriteAllText(
                Path.Combine(content, name),
                new Article(number, count, quoted)
                    .Text(key => $"```csharp\n{listings[key]}\n```")
                    // Hugo publishes a page as a folder.
                    .Replace(".md)", "/)", StringComparison.Ordinal)
                    .Replace("](article-", "](../article-", StringComparison.Ordinal)
            );
        }
    }

    // A listing that no article shows is a problem, so the last article shows those that are left.
    private static ImmutableArray<string> Quoted(int number, int count, ImmutableArray<string> keys)
    {
        var first = (number - 1) * ListingsPerArticle;
        var length = number == count ? Math.Max(ListingsPerArticle, keys.Length - first) : ListingsPerArticle;
        return [.. Enumerable.Range(first, length).Select(place => keys[place % keys.Length])];
    }

    private static void Frame(string series, string hugo, string root)
    {
        foreach (
            var file in Directory.EnumerateFiles(
                Path.Combine(root, "benchmarks", "hugo"),
                "*.*",
                SearchOption.AllDirectories
            )
        )
        {
            var target = Path.Combine(hugo, Path.GetRelativePath(Path.Combine(root, "benchmarks", "hugo"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }

        File.WriteAllText(
            Path.Combine(series, "input", "index.md"),
            "---\ntitle: A large series\ndescription: Articles of invented words.\n---\n\nThe words mean nothing.\n"
        );
        File.WriteAllText(
            Path.Combine(series, "settings.yml"),
            "title: A large series\nauthor: Nobody\ndescription: Articles of invented words.\n"
        );
        // All that the name of the evidence depends on, so that the evidence of the repository is fresh here too.
        foreach (
            var file in Directory
                .EnumerateFiles(root, "*.props")
                .Append(Path.Combine(root, "global.json"))
                .Append(Path.Combine(root, ".editorconfig"))
        )
        {
            File.Copy(file, Path.Combine(series, Path.GetFileName(file)), overwrite: true);
        }

        Directory.CreateDirectory(Path.Combine(series, "artifacts"));
        foreach (var name in new[] { "code", "tests", "artifacts/evidence" })
        {
            var link = Path.Combine(series, name);
            if (!Directory.Exists(link))
            {
                Directory.CreateSymbolicLink(link, Path.Combine(root, name));
            }
        }
    }
}
