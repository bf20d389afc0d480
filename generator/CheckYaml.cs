using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Generator;

/// <summary>
/// Finds what YAML has and a series does not need: anchors, aliases, tags, directives, and more than one document.
/// </summary>
internal static class CheckYaml
{
    /// <param name="mostNested">Where to stop: each level takes a parser longer than the one around it.</param>
    /// <returns>Without the places where the text is not YAML, which are found when it is bound.</returns>
    public static IReadOnlyList<Problem> In(string text, int mostNested, Func<Mark, Location> at)
    {
        var (problems, documents, nested) = (new List<Problem>(), 0, 0);
        var parser = new Parser(new StringReader(text));
        try
        {
            while (nested <= mostNested && parser.MoveNext())
            {
                nested += parser.Current!.NestingIncrease;
                documents += parser.Current is DocumentStart ? 1 : 0;
                if (Fault(parser.Current, documents) is { } kind)
                {
                    problems.Add(kind.At(at(parser.Current.Start)));
                }
            }
        }
        catch (Exception exception) when (exception is YamlException or ArgumentException or InvalidOperationException)
        { }

        return problems;
    }

    private static ProblemKind? Fault(ParsingEvent part, int documents) =>
        part switch
        {
            AnchorAlias => YamlProblems.YamlReference,
            NodeEvent node when !node.Anchor.IsEmpty || !node.Tag.IsEmpty => YamlProblems.YamlReference,
            DocumentStart { Version: not null } => YamlProblems.NotOneDocument,
            DocumentStart when documents == 2 => YamlProblems.NotOneDocument,
            _ => null,
        };
}
