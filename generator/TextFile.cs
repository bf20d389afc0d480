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
            if (RegularFile.Fault(root, name) is { } fault)
            {
                return ("", TextProblems.NotRegular.At(new Location(name), fault));
            }

            using var file = new FileStream(
                Path.Combine(root, name),
                new FileStreamOptions { BufferSize = 0, Options = FileOptions.SequentialScan }
            );
            // A file may grow while it is read: what counts is what is read.
            var bytes = new byte[Math.Min(file.Length, Limit) + 1];
            var length = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return length > Limit
                ? ("", TextProblems.TooLong.At(new Location(name), Limit / 1024))
                : Decode(bytes.AsSpan(0, length), name);
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
