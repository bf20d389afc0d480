using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Generator.Search;

/// <summary>
/// A part of the index, as a script that passes its data to the page. A page opened from disk can load nothing but
/// scripts.
/// </summary>
internal static class SearchFile
{
    private const string Folder = "assets/search/";

    /// <param name="write">
    /// Writes one JSON value. Non-ASCII characters and those that HTML would read as markup are escaped.
    /// </param>
    public static OutputFile Of(string name, Action<Utf8JsonWriter> write)
    {
        using var script = new MemoryStream();
        script.Write("searchPart("u8);
        using (var json = new Utf8JsonWriter(script))
        {
            write(json);
        }

        script.Write(");\n"u8);
        return new OutputFile(
            $"{Folder}{name}.js",
            ImmutableCollectionsMarshal.AsImmutableArray(script.ToArray())
        ).Hashed();
    }

    /// <summary>Splits entries into files of about the same size, without changing their order.</summary>
    /// <param name="size">Returns the size of an entry in characters.</param>
    public static IEnumerable<ImmutableArray<T>> Cut<T>(IEnumerable<T> entries, Func<T, int> size)
    {
        // A few kilobytes when compressed.
        const int Most = 12_000;
        var part = ImmutableArray.CreateBuilder<T>();
        var sum = 0;
        foreach (var entry in entries)
        {
            var length = size(entry);
            if (part.Count > 0 && sum + length > Most)
            {
                yield return part.ToImmutable();
                part.Clear();
                sum = 0;
            }

            part.Add(entry);
            sum += length;
        }

        if (part.Count > 0)
        {
            yield return part.ToImmutable();
        }
    }

    /// <summary>The hash in the name of a file; the script needs it to load the file.</summary>
    public static string HashIn(OutputFile file) => file.Path.Split('.')[^2];
}
