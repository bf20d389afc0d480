using System.Text;

namespace Generator;

/// <summary>Reads hand-written text files: UTF-8 with or without a byte order mark, at most 256 KB.</summary>
internal static class TextFile
{
    // Together with what a page may have, this keeps the worst known text from taking more than seconds.
    private const int Limit = 256 * 1024;

    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    /// <param name="root">Absolute path of the series root.</param>
    /// <param name="name">Path of the file, relative to the root.</param>
    /// <returns>The text with newlines as <c>\n</c>, and the problem with it; without a problem it is whole.</returns>
    public static (string Text, Problem? Problem) Read(string root, string name)
    {
        try
        {
            var (bytes, fault) = ReadRegular.At(root, name, Limit);
            return fault is not null ? ("", TextProblems.NotRegular.At(new Location(name), fault))
                : bytes.Length > Limit ? ("", TextProblems.TooLong.At(new Location(name), Limit / 1024))
                : Decode(bytes, name);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return ("", TextProblems.NotReadable.At(new Location(name), exception.Message));
        }
    }

    private static (string Text, Problem? Problem) Decode(ReadOnlySpan<byte> bytes, string name)
    {
        try
        {
            var text = Strict.GetString(bytes).TrimStart('\uFEFF');
            // NUL is valid UTF-8 but not text: UTF-16 without a byte order mark is full of it.
            if (text.Contains('\0'))
            {
                return ("", NotUtf8At(name, bytes, bytes.IndexOf((byte)0)));
            }

            text = text.ReplaceLineEndings("\n");
            var fault = TextProblems.MisleadingIn(text, new Location(name))
                ?? (name.EndsWith(".cs", StringComparison.Ordinal) ? CodeText.Fault(text, name) : null);
            return (text, fault);
        }
        catch (DecoderFallbackException exception)
        {
            return ("", NotUtf8At(name, bytes, exception.Index));
        }
    }

    private static Problem NotUtf8At(string name, ReadOnlySpan<byte> bytes, int index)
    {
        var before = bytes[..Math.Max(index, 0)];
        var line = before.Count((byte)'\n') + 1;
        return TextProblems.NotUtf8.At(new Location(name, line, before.Length - before.LastIndexOf((byte)'\n')));
    }
}
