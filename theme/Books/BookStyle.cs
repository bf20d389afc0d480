using System.Text.RegularExpressions;

namespace Theme.Books;

/// <summary>
/// The style sheets of the book. They have the colours of the site, in a form that old reading devices know.
/// </summary>
internal static partial class BookStyle
{
    public static string OfText => Read("book");

    /// <summary>What paper needs besides.</summary>
    public static string OfPaper => Read("paper");

    private static string Read(string name)
    {
        using var reader = new StreamReader(
            typeof(BookStyle).Assembly.GetManifestResourceStream($"books/{name}.book.css")!
        );
        return Colour.Replace(reader.ReadToEnd(), colour => Palette.Light(colour.Groups["name"].Value));
    }

    [GeneratedRegex(@"var\(--(?<name>[a-z]+)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Colour { get; }
}
