using CliWrap;
using CliWrap.Buffered;

namespace Browser.Tests.Sites;

/// <summary>The site of this repository, including drafts and books, built once by the real program.</summary>
internal static class PublishedSite
{
    private static readonly Lazy<string> Built = new(() => Build().GetAwaiter().GetResult());

    // Kept, because each class of tests asks for it, and it takes a look into each page.
    private static readonly Lazy<IReadOnlyList<string>> Listed = new(() =>
        [
            .. All.Where(page => KindOf(page) is null),
            .. All.Where(page => KindOf(page) is not null).GroupBy(KindOf).SelectMany(Extremes).Distinct(),
        ]
    );

    public static string Folder => Built.Value;

    /// <summary>The <c>file:</c> URL of the folder, for opening the site from disk.</summary>
    public static Uri OnDisk => new(Folder + Path.DirectorySeparatorChar);

    /// <summary>
    /// Paths in the site of the pages to test. Pages of files and of types are generated alike,
    /// so only the largest and the smallest of each kind are included.
    /// Redirects are left out: a browser leaves them at once.
    /// </summary>
    public static IReadOnlyList<string> Pages => Listed.Value;

    private static string[] All =>
        [
            .. Directory
                .EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories)
                .Where(file => !File.ReadAllText(file).Contains("http-equiv=\"refresh\"", StringComparison.Ordinal))
                .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Paths in the site of the pages whose HTML contains this text.</summary>
    public static string[] PagesWith(string html) =>
        [.. Pages.Where(page => File.ReadAllText(Path.Combine(Folder, page)).Contains(html, StringComparison.Ordinal))];

    // Null for a page written by hand.
    private static string? KindOf(string page) =>
        page.StartsWith("api/", StringComparison.Ordinal) ? "type"
        : page.EndsWith("-refused.html", StringComparison.Ordinal) ? "refused file"
        : page.StartsWith("code/", StringComparison.Ordinal) ? "file"
        : null;

    private static string[] Extremes(IEnumerable<string> pages) =>
        [
            pages.MaxBy(page => new FileInfo(Path.Combine(Folder, page)).Length)!,
            pages.MinBy(page => new FileInfo(Path.Combine(Folder, page)).Length)!,
        ];

    private static async Task<string> Build()
    {
        var folder = Repository.Folder("site");
        var build = await Cli.Wrap("dotnet")
            .WithArguments([
                Path.Combine(AppContext.BaseDirectory, "ConcurrencyTalk.dll"),
                "books",
                "--root",
                Repository.Root,
                "--output",
                folder,
                "--drafts",
            ])
            // If the listings have to be proven, keep their build output apart from that of concurrent tests.
            .WithEnvironmentVariables(environment => environment.Set("ArtifactsPath", Repository.Folder("artifacts")))
            .WithValidation(CommandResultValidation.None)
            .ExecuteBufferedAsync();
        return build.ExitCode == 0
            ? folder
            : throw new InvalidOperationException(
                $"The site was not built.\n{build.StandardOutput}{build.StandardError}"
            );
    }
}
