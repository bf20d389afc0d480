using System.Collections.Immutable;
using System.Text;

namespace Generator;

/// <summary>Reads the text that people wrote: UTF-8 with or without a byte order mark, at most 256 KB.</summary>
internal static class TextFile
{
    // Markdig takes time that grows with the square of some inputs; at this length the worst known takes seconds, not minutes.
    private const int Limit = 256 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="path">Absolute path of the file.</param>
    /// <param name="name">Its path relative to the root, for problems.</param>
    /// <returns>Its text with newlines as <c>\n</c>; empty if there is a problem.</returns>
    public static (string Text, ImmutableArray<Problem> Problems) Read(string path, string name)
    {
        if (new FileInfo(path).Length > Limit)
        {
            return ("", [Problems.TooLong(new Location(name), Limit)]);
        }

        var bytes = File.ReadAllBytes(path);
        try
        {
            var text = Strict.GetString(bytes).TrimStart('\uFEFF');
            // NUL is valid UTF-8, but no text: UTF-16 without a mark is full of it.
            return text.Contains('\0') ? ("", [NotUtf8At(name, bytes, bytes.AsSpan().IndexOf((byte)0))]) : (text.ReplaceLineEndings("\n"), []);
        }
        catch (DecoderFallbackException exception)
        {
            return ("", [NotUtf8At(name, bytes, exception.Index)]);
        }
    }

    private static Problem NotUtf8At(string name, byte[] bytes, int index)
    {
        var before = bytes.AsSpan(0, Math.Max(index, 0));
        return Problems.NotUtf8(new Location(name, before.Count((byte)'\n') + 1, before.Length - before.LastIndexOf((byte)'\n')));
    }
}
