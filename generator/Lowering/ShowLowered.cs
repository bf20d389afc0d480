using Markdig.Syntax;

namespace Generator.Lowering;

/// <summary>Adds lowered code to the figures that ask for it.</summary>
internal static class ShowLowered
{
    public const string Option = "lowered";

    public static void In(Manuscript article, ILookup<string, LoweredMember> members)
    {
        foreach (var block in article.Tree.Descendants<FigureBlock>())
        {
            var figure = block.Figure;
            LoweredMember[] known = [.. members[figure.Listing.Key]];
            foreach (var name in figure.Asked(Option))
            {
                var named = name is null ? known : [.. known.Where(member => member.Name == name)];
                if (named is [var member])
                {
                    Show(block, member);
                }
                // Why the listing isn't proven is reported elsewhere.
                else if (figure.Proof is not null)
                {
                    article.Problems.Add(
                        Fault(article.At(block), figure.Listing.Key, name, [.. known.Select(member => member.Name)])
                    );
                }
            }
        }
    }

    private static void Show(FigureBlock block, LoweredMember member)
    {
        if (block.Figure.Find<LoweredCode>() is null)
        {
            block.Figure = block.Figure with
            {
                Panels = block.Figure.Panels.Add(new LoweredCode(member.Name, member.Lines)),
            };
        }
    }

    private static Problem Fault(Location at, string key, string? name, string[] known) =>
        known.Length == 0 ? LoweringProblems.NothingLowered.At(at, key)
        : name is null ? LoweringProblems.SeveralLowered.At(at, key, known, known[0])
        : LoweringProblems.UnknownLowered.At(at, key, name, Suggestion.For(name, known), known);
}
