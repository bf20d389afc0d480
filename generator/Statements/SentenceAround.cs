using Markdig.Syntax.Inlines;

namespace Generator.Statements;

/// <summary>Finds the rest of the sentence that a link is in.</summary>
internal static class SentenceAround
{
    private static readonly string[] Ends = [". ", "? ", "! ", ": "];

    /// <returns>What precedes the link in its sentence, and what follows it.</returns>
    public static (string Before, string After) Of(LinkInline link)
    {
        var before = string.Concat(Siblings(link, inline => inline.PreviousSibling).Reverse().Select(PlainText.Of));
        var after = string.Concat(Siblings(link, inline => inline.NextSibling).Select(PlainText.Of));
        var start = Ends.Max(end => before.LastIndexOf(end, StringComparison.Ordinal) is var at and >= 0 ? at + 2 : 0);
        // Words that end a sentence themselves need nothing after them.
        var isWhole = PlainText.Of(link).TrimEnd() is [.., '.' or '?' or '!'];
        var stop = Ends.Select(end => after.IndexOf(end, StringComparison.Ordinal)).Where(at => at >= 0).ToArray();
        return (
            before[start..],
            isWhole ? ""
            : stop.Length > 0 ? after[..(stop.Min() + 1)]
            : after.TrimEnd()
        );
    }

    private static IEnumerable<Inline> Siblings(Inline inline, Func<Inline, Inline?> next)
    {
        for (var one = next(inline); one is not null; one = next(one))
        {
            yield return one;
        }
    }
}
