using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Generator;

/// <summary>
/// Keeps drawn posters under <c>artifacts/posters</c>, because drawing takes longer than all else in a build. A file's name holds the hash
/// of what it shows and who drew it, and the hash of its own content: what was damaged is drawn anew.
/// </summary>
internal static class KeepPosters
{
    // Enough to switch between branches without drawing anew.
    private const int Most = 100;

    /// <param name="root">Absolute path of the series' folder.</param>
    /// <param name="hand">Names the state of the program that draws, with its letters and colours.</param>
    /// <param name="draw">Makes the bytes of a PNG; it is called for what is not kept.</param>
    public static ImmutableArray<OutputFile> In(string root, ImmutableArray<Poster> posters, string hand, Func<Poster, byte[]> draw)
    {
        if (posters.IsEmpty)
        {
            return [];
        }

        var folder = Path.Combine(root, "artifacts", "posters");
        Directory.CreateDirectory(folder);
        var files = posters.AsParallel().AsOrdered().Select(poster => (poster, bytes: Find(folder, Key(poster, hand)) ?? Keep(folder, Key(poster, hand), draw(poster)))).ToArray();
        foreach (var old in Directory.GetFiles(folder, "*.png").OrderByDescending(File.GetLastWriteTimeUtc).Skip(Most + (2 * posters.Length)))
        {
            File.Delete(old);
        }

        return [.. files.Select(file => new OutputFile(file.poster.Path, ImmutableCollectionsMarshal.AsImmutableArray(file.bytes)))];
    }

    private static byte[]? Find(string folder, string key)
    {
        foreach (var file in Directory.GetFiles(folder, $"{key}-*.png"))
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
        // A build that is killed while it writes must not leave half of it under the final name; nor may two pages with one poster meet here.
        var part = $"{path}.{Guid.NewGuid()}.part";
        File.WriteAllBytes(part, bytes);
        File.Move(part, path, overwrite: true);
        return bytes;
    }

    private static string Name(string key, byte[] bytes) => $"{key}-{Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]}.png";

    // Of the listings in a picture only their runs are drawn.
    private static string Key(Poster poster, string hand)
    {
        var rows = poster.Picture?.Rows.Select(row => string.Join('\n', [
            $"{row.Lanes} {row.Timeline.Unit}",
            .. row.Timeline.Tasks.Select(task => $"{task.Hue} {task.Name}"),
            .. row.Timeline.Threads,
            .. row.Timeline.Spans.Select(span => string.Create(CultureInfo.InvariantCulture, $"{span.From} {span.To} {span.Doing} {span.Task}\t{span.Thread}")),
        ])) ?? [];
        var shown = string.Create(CultureInfo.InvariantCulture, $"{hand}\0{poster.Title}\0{poster.Series}\0{poster.Number}\0{string.Join('\0', rows)}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(shown)))[..32];
    }
}
