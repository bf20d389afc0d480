using System.Text;

namespace Generator.Search;

/// <summary>How much a word says of a passage: the first that holds counts.</summary>
internal enum Rank
{
    /// <summary>The word is the whole name of a term or of a listing.</summary>
    Whole,

    Title,

    Heading,

    /// <summary>It is part of the name of a term or of a listing.</summary>
    Name,

    /// <summary>It is in the text three times or more.</summary>
    Often,

    Text,
}

/// <summary>Where a word stands: numbers of passages, from 0, rank by rank.</summary>
internal sealed class SearchPostings
{
    private const int Base = 26;

    private readonly List<int>[] _passages = [.. Enum.GetValues<Rank>().Select(_ => new List<int>())];

    /// <param name="passage">Not smaller than the one before of this rank.</param>
    public void Add(Rank rank, int passage) => _passages[(int)rank].Add(passage);

    /// <summary>In letters: of each number what it is more than the one before, a capital as its last digit; a dot after each rank. What ends with a star stands nearly everywhere.</summary>
    /// <param name="most">In how many texts a word may stand to tell something.</param>
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

    /// <param name="numbers">Rising.</param>
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
