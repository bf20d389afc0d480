namespace Generator.Build;

/// <summary>
/// Makes text from elsewhere harmless on a terminal: a control character could move the cursor, or hide what follows.
/// </summary>
internal static class PrintableText
{
    private const char FirstPicture = '\u2400';

    private const char Delete = '\u007F';

    private const char PictureOfDelete = '\u2421';

    private const char Unknown = '\uFFFD';

    /// <returns>The text, with a visible sign for each character that is not printed, such as <c>␛</c>.</returns>
    public static string Of(string text) => string.Concat(text.Select(Visible));

    private static char Visible(char character) =>
        character switch
        {
            '\n' or '\t' => character,
            < ' ' => (char)(FirstPicture + character),
            Delete => PictureOfDelete,
            // The other control characters, and those that turn the direction of the text.
            >= '\u0080' and <= '\u009F' or >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' => Unknown,
            _ => character,
        };
}
