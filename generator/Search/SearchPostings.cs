using System.Text;

namespace Generator.Search;

/// <summary>How important a word is in a passage. If several ranks apply, the first one counts.</summary>
internal enum Rank
{
    /// <summary>The word is the whole name of a term or listing.</summary>
    Whole,

    Title,

    Heading,

    /// <summary>The word is part of the name of a term or listing.</summary>
    Name,

    /// <summary>The word occurs in the text at least three times.</summary>
    Often,

    Text,
}

/// <summary>Where a word occurs: numbers of passages, from 0, for each rank.</summary>
internal sealed class SearchPostings
{
    private const int Base = 26;

    private readonly List<int>[] _passages = [.. Enum.GetValues<Rank>().Select(_ => new List<int>())];

    /// <param name="passage">Not less than the last passage added for this rank.</param>
    public void Add(Rank rank, int passage) => _passages[(int)rank].Add(passage);

    /// <summary>
    /// The passages as text, with a dot between ranks. Each number is the difference from the one before it, in base
    /// 26, with a capital as its last digit. A star at the end marks a word that is too common: its passages in the
    /// ranks <see cref="Rank.Often"/> and <see cref="Rank.Text"/> are left out.
    /// </summary>
    /// <param name="most">A word in the text of more passages than this is too common to be useful.</param>
    public string Packed(int most)
    {
        var text = new StringBuilder();
        var isEverywhere = _passages[(int)Rank.Often].Count + _passages[(int)Rank.Text].Count > most;
        foreach (var passages in isEverywhere ? _passages[..(int)Rank.Often] : _passages)
        {
            text.Append(Pack(passages)).Append('.');
        }

        return text.ToString().TrimEnd('.') + (isEverywhere ? "*" : "");
    }

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
