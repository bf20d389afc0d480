namespace Generator;

/// <summary>A line of code with the kind of each character.</summary>
/// <param name="Number">Line number in the file, from 1.</param>
/// <param name="Kinds">
/// One letter per character: <c>a</c> for the first <see cref="CodeKind"/>, and so on; empty if the kinds are unknown.
/// </param>
/// <param name="Tail">Rest of the line in the file, which is not shown; null if there is none.</param>
public sealed record ColouredLine(int Number, string Text, string Kinds, string? Tail = null)
{
    /// <summary>
    /// The line, split wherever the kind changes. Each name is a run of its own, as its neighbours have other kinds.
    /// </summary>
    public IEnumerable<CodeRun> Runs
    {
        get
        {
            for (int from = 0, to; from < Text.Length; from = to)
            {
                to = from + 1;
                while (to < Text.Length && (Kinds.Length == 0 || Kinds[to] == Kinds[from]))
                {
                    to++;
                }

                yield return new CodeRun(
                    from,
                    Kinds.Length == 0 ? CodeKind.Plain : (CodeKind)(Kinds[from] - 'a'),
                    Text[from..to]
                );
            }
        }
    }
}

/// <summary>Consecutive characters of the same kind.</summary>
/// <param name="Column">Column of the first character in the line, from 0.</param>
public sealed record CodeRun(int Column, CodeKind Kind, string Text);

/// <summary>The kinds of code that highlighting distinguishes.</summary>
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
