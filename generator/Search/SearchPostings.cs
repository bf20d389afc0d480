using System.Text;

namespace Generator.Search;

/// <summary>How important a word is in a passage. If several ranks apply, the first one counts.</summary>
internal enum Rank
{
    Title,

    Heading,

    /// <summary>The word is part of the name of a term or a listing, or of another name of a passage.</summary>
    Name,

    /// <summary>The word occurs in the text many times, or in a name of an aside.</summary>
    Often,

    Text,

    /// <summary>The word occurs in the text of an aside, or in the code of a listing.</summary>
    Aside,
}

/// <summary>Where a word occurs: numbers of passages, from 0, for each rank.</summary>
internal sealed class SearchPostings
{
    private const int Base = 26;

    private readonly List<int>[] _passages = [.. Enum.GetValues<Rank>().Select(_ => new List<int>())];

    private readonly List<int>[] _named = [.. Enum.GetValues<PassageKind>().Select(_ => new List<int>())];

    /// <summary>Whether it occurs as a word, and not only as two words beside each other.</summary>
    public bool IsWord { get; set; }

    /// <param name="passage">Not less than the last passage added for this rank.</param>
    public void Add(Rank rank, int passage) => _passages[(int)rank].Add(passage);

    /// <summary>Adds a passage that has the word as its whole name.</summary>
    /// <param name="passage">Not less than the last passage added for this kind.</param>
    public void AddNamed(PassageKind kind, int passage) => _named[(int)kind].Add(passage);

    /// <summary>
    /// The passages as text, with a dot between ranks. Each number is the difference from the one before it, in base
    /// 26, with a capital as its last digit. If the word is the whole name of passages, these come first, with a dot
    /// between kinds and an exclamation mark at the end. A star at the very end marks a word that is too common: its
    /// passages from <see cref="Rank.Often"/> on are left out.
    /// </summary>
    /// <param name="most">A word in the text of more passages than this is too common to be useful.</param>
    public string Packed(int most)
    {
        var isEverywhere = _passages[(int)Rank.Often..].Sum(passages => passages.Count) > most;
        var named = Join(_named);
        return (named.Length > 0 ? $"{named}!" : "")
            + Join(isEverywhere ? _passages[..(int)Rank.Often] : _passages)
            + (isEverywhere ? "*" : "");
    }

    private static string Join(IEnumerable<List<int>> lists) => string.Join('.', lists.Select(Pack)).TrimEnd('.');

    /// <param name="numbers">Numbers in ascending order.</param>
    public static string Pack(IEnumerable<int> numbers)
    {
        var text = new StringBuilder();
        var before = 0;
        foreach (var number in numbers)
        {
            Digits(number - before, 'A');
            before = number;
        }

        return text.ToString();

        void Digits(int value, char zero)
        {
            if (value >= Base)
            {
                Digits(value / Base, 'a');
            }

            text.Append((char)(zero + (value % Base)));
        }
    }
}
