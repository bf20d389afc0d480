using System.Text.Json.Serialization;

namespace Generator;

/// <summary>A line of a listing and its number in the file.</summary>
/// <param name="Kinds">What each character is to the compiler: a letter for each, <c>a</c> for the first <see cref="CodeKind"/>; empty if that is not known.</param>
/// <param name="Tail">What follows in the file to the end of the line and is not shown; null if nothing does.</param>
public sealed record CodeLine(int Number, string Text, string Kinds = "", [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Tail = null)
{
    /// <summary>The line cut where one kind ends and another begins.</summary>
    public IEnumerable<CodeRun> Runs
    {
        get
        {
            for (int from = 0, to; from < Text.Length; from = to)
            {
                var kind = Kinds.Length == 0 ? CodeKind.Plain : (CodeKind)(Kinds[from] - 'a');
                to = from + 1;
                while (to < Text.Length && (Kinds.Length == 0 || Kinds[to] == Kinds[from]))
                {
                    to++;
                }

                yield return new CodeRun(kind, Text[from..to]);
            }
        }
    }
}

/// <summary>Neighbouring characters that are the same to the compiler.</summary>
public sealed record CodeRun(CodeKind Kind, string Text);

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
