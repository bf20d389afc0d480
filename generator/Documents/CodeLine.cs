using System.Globalization;
using System.Text.Json.Serialization;

namespace Generator;

/// <summary>A line of a listing and its number in the file.</summary>
/// <param name="Kinds">What each character is to the compiler: a letter for each, <c>a</c> for the first <see cref="CodeKind"/>; empty if that is not known.</param>
/// <param name="Tail">What follows in the file to the end of the line and is not shown; null if nothing does.</param>
/// <param name="Names">Where a name begins of which something is known, and the number of its card in the evidence: <c>4:17 12:3</c>; null if there is none.</param>
public sealed record CodeLine(
    int Number,
    string Text,
    string Kinds = "",
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Tail = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Names = null)
{
    /// <summary>The line cut where one kind ends and another begins. A name is always cut out: nothing of its kind can stand beside it.</summary>
    public IEnumerable<CodeRun> Runs
    {
        get
        {
            var cards = Cards();
            for (int from = 0, to; from < Text.Length; from = to)
            {
                var kind = Kinds.Length == 0 ? CodeKind.Plain : (CodeKind)(Kinds[from] - 'a');
                to = from + 1;
                while (to < Text.Length && (Kinds.Length == 0 || Kinds[to] == Kinds[from]))
                {
                    to++;
                }

                yield return new CodeRun(kind, Text[from..to], cards.TryGetValue(from, out var card) ? card : null);
            }
        }
    }

    private Dictionary<int, int> Cards() =>
        (Names?.Split(' ') ?? []).Select(name => name.Split(':'))
            .ToDictionary(name => int.Parse(name[0], CultureInfo.InvariantCulture), name => int.Parse(name[1], CultureInfo.InvariantCulture));
}

/// <summary>Neighbouring characters that are the same to the compiler.</summary>
/// <param name="Card">Number of the name's card in the evidence; null if there is nothing to say, or if it is no name.</param>
public sealed record CodeRun(CodeKind Kind, string Text, int? Card = null);

/// <summary>What a part of the code is, as far as readers are shown.</summary>
public enum CodeKind
{
    Plain,
    Keyword,
    Control,
    Type,
    Method,
    Member,
    Parameter,
    Local,
    Text,
    Number,
    Comment,
}
