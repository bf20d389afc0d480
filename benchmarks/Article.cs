using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Benchmarks;

/// <summary>
/// Writes an article: 800 words, six headings, three listings, a table and six links. The same number gives the same
/// text.
/// </summary>
/// <param name="number">From 1.</param>
/// <param name="count">How many articles the series has.</param>
/// <param name="quoted">Keys of the listings that it shows.</param>
internal sealed class Article(int number, int count, ImmutableArray<string> quoted)
{
    private const int Sections = 6,
        SentencesPerParagraph = 6,
        WordsPerSentence = 11,
        Tags = 40;

    private static readonly DateOnly FirstDay = new(2000, 1, 1);

    private readonly Words _words = new(number);

    public static string NameOf(int number) => string.Create(CultureInfo.InvariantCulture, $"article-{number:D6}");

    /// <param name="listing">Returns the lines that show a listing.</param>
    public string Text(Func<string, string> listing)
    {
        var text = new StringBuilder(FrontMatter());
        for (var section = 0; section < Sections; section++)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {_words.Capitalised(4)}\n\n{Paragraph(links: true)}\n");
            // The last section has all that are left.
            foreach (var key in section == Sections - 1 ? quoted.Skip(Sections / 2) : quoted.Skip(section / 2).Take(1))
            {
                text.Append(section % 2 == 0 || section == Sections - 1 ? $"\n{listing(key)}\n" : "");
            }

            text.Append(section == 1 ? $"\n{Table()}" : "")
                .Append(CultureInfo.InvariantCulture, $"\n{Paragraph(links: false)}\n");
        }

        return text.ToString();
    }

    private string FrontMatter() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"""
            ---
            title: {_words.Capitalised(5)} {number}
            description: {_words.Capitalised(12)}.
            number: {number}
            published: {FirstDay.AddDays(number % 9000):yyyy-MM-dd}
            tags: [subject-{number % Tags}, subject-{number * 7 / 3 % Tags}]
            ---

            """
        );

    // Six sentences of eleven words, of which the third has a link to another article in half of the paragraphs.
    private string Paragraph(bool links)
    {
        var sentences = Enumerable
            .Range(0, SentencesPerParagraph)
            .Select(_ => $"{_words.Capitalised(WordsPerSentence)}.")
            .ToArray();
        if (links)
        {
            var target = NameOf(1 + _words.Below(count));
            sentences[2] = $"{_words.Capitalised(4)} [{_words.Some(3)}]({target}.md) {_words.Some(4)}.";
        }

        return string.Join(' ', sentences);
    }

    private string Table() =>
        "| name | first | second |\n| --- | --- | --- |\n"
        + string.Concat(
            Enumerable.Range(0, 5).Select(_ => $"| {_words.Some(1)} | {_words.Some(2)} | {_words.Some(2)} |\n")
        );
}
