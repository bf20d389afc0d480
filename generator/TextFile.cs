using System.Text;

namespace Generator;

/// <summary>Reads hand-written text files: UTF-8 with or without a byte order mark, at most 256 KB.</summary>
internal static class TextFile
{
    // Markdig takes quadratic time for some inputs; at this length the worst known one takes seconds, not minutes.
    private const int Limit = 256 * 1024;

    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    /// <param name="path">Absolute path of the file.</param>
    /// <param name="name">Path relative to the root, for problems.</param>
    /// <returns>The text with newlines as <c>\n</c>, or an empty text and the problem.</returns>
    public static (string Text, Problem? Problem) Read(string path, string name)
    {
        try
        {
            return new FileInfo(path).Length switch
            {
                > Limit => ("", TextProblems.TooLong.At(new Location(name), Limit / 1024)),
                // A pipe has no length, and no end.
                0 => ("", null),
                _ => Decode(File.ReadAllBytes(path), name),
            };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return ("", TextProblems.NotReadable.At(new Location(name), exception.Message));
        }
    }

    private static (string Text, Problem? Problem) Decode(byte[] bytes, string name)
    {
        try
        {
            var text = Strict.GetString(bytes).TrimStart('\uFEFF');
            // NUL is valid UTF-8 but not text: UTF-16 without a byte order mark is full of it.
            return text.Contains('\0')
                ? ("", NotUtf8At(name, bytes, bytes.AsSpan().IndexOf((byte)0)))
                : (text.ReplaceLineEndings("\n"), null);
        }
        catch (DecoderFallbackException exception)
        {
            return ("", NotUtf8At(name, bytes, exception.Index));
        }
    }

    private static Problem NotUtf8At(string name, byte[] bytes, int index)
    {
        var before = bytes.AsSpan(0, Math.Max(index, 0));
        var line = before.Count((byte)'\n') + 1;
        return TextProblems.NotUtf8.At(new Location(name, line, before.Length - before.LastIndexOf((byte)'\n')));
    }
}
