namespace Generator.New;

/// <summary>The names of a new series, made of the name of its folder.</summary>
/// <param name="Title">Such as <c>Counting sheep</c>.</param>
/// <param name="Project">Such as <c>CountingSheep</c>.</param>
internal sealed record SeriesNames(string Title, string Project)
{
    /// <param name="folder">Name of a folder, such as <c>counting-sheep</c>.</param>
    public static SeriesNames Of(string folder)
    {
        string[] words =
        [
            .. folder
                .Split([.. folder.Where(letter => !char.IsAsciiLetterOrDigit(letter))])
                .Where(word => word.Length > 0),
        ];
        return words is [[var first, ..], ..] && char.IsAsciiLetter(first)
            ? new(Capital(string.Join(' ', words)), string.Concat(words.Select(Capital)))
            : new("A new series", "Series");
    }

    private static string Capital(string word) => $"{char.ToUpperInvariant(word[0])}{word[1..]}";
}
