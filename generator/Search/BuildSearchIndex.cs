using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;

namespace Generator.Search;

/// <summary>
/// Turns the words of all passages into an index of many small files; a search loads only those that it needs.
/// </summary>
/// <remarks>
/// <c>index</c> lists the other files. <c>w0</c>, <c>w1</c> … contain the sorted words, each with its passages.
/// <c>e0</c> … contain the words spelled backwards, sorted, without passages: a word with a typo in its first half is
/// found by its second half. <c>t0</c> … contain what readers see of passages: titles, paths and texts.
/// </remarks>
internal static class BuildSearchIndex
{
    // Shorter words are too similar to other words to allow for a typo.
    private const int ShortestForgiven = 4;

    // A small series is indexed in full, however common a word is.
    private const int FewPassages = 6_000;

    /// <param name="silent">Words that say nothing.</param>
    public static SearchIndex Of(ImmutableArray<Passage> passages, FrozenSet<string> silent)
    {
        var postings = new CollectPostings(silent).Of(passages);
        var words = SearchFile
            .Cut(
                postings
                    .OrderBy(word => word.Key, StringComparer.Ordinal)
                    .Select(word =>
                        (Word: word.Key, Where: word.Value.Packed(Math.Max(FewPassages, passages.Length) / 3))
                    ),
                word => word.Word.Length + word.Where.Length
            )
            .ToImmutableArray();
        var ends = SearchFile
            .Cut(
                postings
                    .Where(word => word.Value.IsWord && word.Key.Length >= ShortestForgiven)
                    .Select(word => Reversed(word.Key))
                    .Order(StringComparer.Ordinal),
                word => word.Length
            )
            .ToImmutableArray();
        var texts = SearchFile
            .Cut(passages.Index(), passage => passage.Item.Name.Length + passage.Item.Text.Length)
            .ToImmutableArray();

        ImmutableArray<OutputFile> wordFiles =
        [
            .. words
                .Index()
                .ToImmutableArray()
                .OnAllCores(part => SearchFile.Of($"w{part.Index}", json => WriteWords(json, part.Item))),
        ];
        ImmutableArray<OutputFile> endFiles =
        [
            .. ends.Select(
                (part, number) => SearchFile.Of($"e{number}", json => json.WriteStringValue(string.Join(' ', part)))
            ),
        ];
        ImmutableArray<OutputFile> textFiles =
        [
            .. texts
                .Index()
                .ToImmutableArray()
                .OnAllCores(part => SearchFile.Of($"t{part.Index}", json => WriteTexts(json, part.Item))),
        ];
        var index = SearchFile.Of("index", json =>
        {
            json.WriteStartObject();
            json.WriteNumber("passages", passages.Length);
            json.WriteString("silent", string.Join(' ', silent.Order(StringComparer.Ordinal)));
            json.WriteString("letters", Letters(passages));
            WriteParts(json, "words", wordFiles, words.Select(part => part[0].Word));
            WriteParts(json, "ends", endFiles, ends.Select(part => part[0]));
            json.WriteString("starts", SearchPostings.Pack(texts.Select(part => part[0].Index)));
            WriteParts(json, "texts", textFiles, texts.Select(_ => ""));
            json.WriteEndObject();
        });
        return new SearchIndex(index.Path, [index, .. wordFiles, .. endFiles, .. textFiles]);
    }

    // How the script folds non-ASCII letters: each letter with its replacement, separated by spaces.
    private static string Letters(ImmutableArray<Passage> passages)
    {
        var letters = new HashSet<char>();
        foreach (var passage in passages)
        {
            AddLetters(passage.Name);
            AddLetters(passage.Text);
        }

        return string.Join(' ', letters.Order().Select(letter => letter + SearchWords.Fold(letter)));

        void AddLetters(ReadOnlySpan<char> text)
        {
            while (text.IndexOfAnyExceptInRange('\0', '\x7f') is >= 0 and var at)
            {
                if (char.IsLetter(text[at]))
                {
                    letters.Add(text[at]);
                }

                text = text[(at + 1)..];
            }
        }
    }

    private static void WriteWords(Utf8JsonWriter json, ImmutableArray<(string Word, string Where)> words)
    {
        json.WriteStartArray();
        foreach (var (word, where) in words)
        {
            json.WriteStringValue(word);
            json.WriteStringValue(where);
        }

        json.WriteEndArray();
    }

    // For each passage: kind, what it is in, path of its page, anchor, name, text.
    private static void WriteTexts(Utf8JsonWriter json, ImmutableArray<(int Index, Passage Item)> passages)
    {
        json.WriteStartArray();
        foreach (var passage in passages.Select(passage => passage.Item))
        {
            json.WriteStartArray();
            json.WriteNumberValue((int)passage.Kind);
            json.WriteStringValue(passage.Within);
            json.WriteStringValue(passage.SitePath);
            json.WriteStringValue(passage.Anchor);
            json.WriteStringValue(passage.Name);
            json.WriteStringValue(passage.Text);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WriteParts(
        Utf8JsonWriter json,
        string name,
        ImmutableArray<OutputFile> files,
        IEnumerable<string> firsts
    ) =>
        json.WriteString(
            name,
            string.Join(' ', files.Zip(firsts, (file, first) => first + ":" + SearchFile.HashIn(file)))
        );

    private static string Reversed(string word)
    {
        var letters = word.ToCharArray();
        Array.Reverse(letters);
        return new string(letters);
    }
}
