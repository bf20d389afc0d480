namespace Programs.Tests.Blocks;

/// <summary>A block, and the blocks for a second terminal if it opens a server.</summary>
internal sealed record Scene(params (Block Block, Act Act)[] Parts)
{
    /// <summary>All scenes. Each block is in one of them.</summary>
    public static Scene[] All { get; } = [.. Block.All.GroupBy(block => block.Page).SelectMany(Of)];

    public Opens? Opening => Parts[0].Act as Opens;

    /// <summary>If it is nothing but programs that are run anyway, these runs.</summary>
    public Run[] Runs { get; } = Parts is [(var block, Ends { Input: "" })] ? RunsOf(block) : [];

    public bool IsSkipped => Parts[0].Act is Skipped;

    public string[] Files => [.. Parts.SelectMany(part => part.Block.Files).Distinct()];

    public static IEnumerable<Act> ActsWithoutBlock() =>
        Acts.Table.SelectMany(page => page.Value).Except(All.SelectMany(scene => scene.Parts.Select(part => part.Act)));

    private static List<Scene> Of(IGrouping<string, Block> blocks)
    {
        var acts = new Queue<Act>(Acts.Table.GetValueOrDefault(blocks.Key, []));
        var scenes = new List<Scene>();
        int? open = null;
        foreach (var block in blocks)
        {
            var act =
                acts.TryPeek(out var next) && block.Text.StartsWith(next.Begins, StringComparison.Ordinal)
                    ? acts.Dequeue()
                    : new Ends(block.Text);
            if (act is Skipped or Opens || open is null || RunsOf(block) is not [])
            {
                scenes.Add(new Scene((block, act)));
            }
            else if (act.Anew)
            {
                scenes.Add(new Scene(scenes[open.Value].Parts[0], (block, act)));
                open = scenes.Count - 1;
            }
            else
            {
                scenes[open.Value] = new Scene([.. scenes[open.Value].Parts, (block, act)]);
            }

            open = act is Opens ? scenes.Count - 1 : open;
        }

        return scenes;
    }

    private static Run[] RunsOf(Block block)
    {
        var lines = block.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var runs = lines
            .Select(line => Run.All.SingleOrDefault(run => line == $"dotnet code/{run.Name}" && run.Way.Visits is []))
            .OfType<Run>()
            .ToArray();
        return runs.Length == lines.Length ? runs : [];
    }
}
