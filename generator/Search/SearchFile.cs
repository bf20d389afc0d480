using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Generator.Search;

/// <summary>A part of the index as a script that hands its data to the page, which works from a disk too, where a page may load nothing else.</summary>
internal static class SearchFile
{
    private const string Folder = "assets/search/";

    /// <param name="write">Writes one JSON value. Everything but plain ASCII is escaped, and what HTML would read as markup too.</param>
    public static OutputFile Of(string name, Action<Utf8JsonWriter> write)
    {
        using var script = new MemoryStream();
        script.Write("searchPart("u8);
        using (var json = new Utf8JsonWriter(script))
        {
            write(json);
        }

        script.Write(");\n"u8);
        return new OutputFile($"{Folder}{name}.js", ImmutableCollectionsMarshal.AsImmutableArray(script.ToArray())).Hashed();
    }

    /// <summary>Entries in their order, cut into files of about the same size.</summary>
    /// <param name="size">Of an entry, in characters.</param>
    public static IEnumerable<ImmutableArray<T>> Cut<T>(IEnumerable<T> entries, Func<T, int> size)
    {
        // Compressed, a few kilobytes.
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

    /// <summary>What a reader has to know of a file to load it.</summary>
    public static string HashIn(OutputFile file) => file.Path.Split('.')[^2];
}
