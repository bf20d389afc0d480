using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Generator.Posters;

/// <summary>
/// Caches posters under <c>artifacts/posters</c>, because drawing takes longer than the rest of a build. A file name
/// contains a hash of what is drawn and of the program that draws, and a hash of the content, so that a damaged file is
/// drawn again.
/// </summary>
internal static class PosterCache
{
    // Enough to switch between branches without drawing again.
    private const int Most = 100;

    /// <param name="root">Absolute path of the series' folder.</param>
    /// <param name="drawing">Identifies the version of the drawing program, including its fonts and colours.</param>
    /// <param name="draw">Returns the bytes of a PNG; it is called only for posters that are not cached.</param>
    public static ImmutableArray<OutputFile> In(
        string root,
        ImmutableArray<Poster> posters,
        string drawing,
        Func<Poster, byte[]> draw
    )
    {
        if (posters.IsEmpty)
        {
            return [];
        }

        var folder = Path.Combine(root, "artifacts", "posters");
        Directory.CreateDirectory(folder);
        // A poster is found without looking through the folder each time.
        var drawn = Directory
            .GetFiles(folder, "*.png")
            .ToLookup(file => Path.GetFileName(file).Split('-')[0], StringComparer.Ordinal);
        var files = posters.OnAllCores(poster =>
        {
            var key = Key(poster, drawing);
            return new OutputFile(
                poster.Path,
                ImmutableCollectionsMarshal.AsImmutableArray(Find(drawn[key], key) ?? Keep(folder, key, draw(poster)))
            );
        });
        // What has not been used for long, and what a build that was killed has left half written.
        foreach (
            var old in Directory
                .GetFiles(folder, "*.png")
                .OrderByDescending(File.GetLastWriteTimeUtc)
                .Skip(Most + (2 * posters.Length))
                .Concat(Directory.GetFiles(folder, "*.part").Where(IsLeft))
        )
        {
            File.Delete(old);
        }

        return files;
    }

    // A preview may draw at the same time.
    private static bool IsLeft(string part) => File.GetLastWriteTimeUtc(part) < DateTime.UtcNow.AddDays(-1);

    private static byte[]? Find(IEnumerable<string> files, string key)
    {
        foreach (var file in files.Where(File.Exists))
        {
            var bytes = File.ReadAllBytes(file);
            if (Path.GetFileName(file) == Name(key, bytes))
            {
                return bytes;
            }

            File.Delete(file);
        }

        return null;
    }

    private static byte[] Keep(string folder, string key, byte[] bytes)
    {
        var path = Path.Combine(folder, Name(key, bytes));
        // Write to a temporary name first: a killed build must not leave half a file under the final name,
        // and two pages may have the same poster.
        var part = $"{path}.{Guid.NewGuid()}.part";
        File.WriteAllBytes(part, bytes);
        File.Move(part, path, overwrite: true);
        return bytes;
    }

    private static string Name(string key, byte[] bytes) =>
        $"{key}-{Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]}.png";

    // The key contains only what a poster draws, so it leaves out the keys and URLs of listings.
    private static string Key(Poster poster, string drawing)
    {
        var rows = poster.Picture?.Rows.Select(row =>
            string.Join(
                '\n',
                [
                    $"{row.Lanes} {row.Timeline.Unit}",
                    .. row.Timeline.Tasks.Select(task => $"{task.Hue} {task.Name}"),
                    .. row.Timeline.Threads,
                    .. row.Timeline.Spans.Select(span =>
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"{span.From} {span.To} {span.Doing} {span.Task}\t{span.Thread}"
                        )
                    ),
                ]
            )
        )
            ?? [];
        var shown = string.Create(
            CultureInfo.InvariantCulture,
            $"{drawing}\0{poster.Title}\0{poster.Series}\0{poster.Number}\0{poster.HasSign}\0{string.Join('\0', rows)}"
        );
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(shown)))[..32];
    }
}
