using Coroutines;

namespace Listings.Tests.Coroutines;

public class NestedCostTests
{
    [Fact, Proves("nested-stairs"), Proves("step-counter")]
    public async Task Each_item_climbs_every_stair()
    {
        var output = new StringWriter();
        NestedCost.ClimbStairs(output);
        await Verify(output.ToString());
    }

    [Fact, Proves("nested-stairs"), Proves("step-counter")]
    public void Over_d_stairs_n_items_cost_d_times_n_plus_one_steps()
    {
        for (var steps = 0; steps <= 50; steps++)
        {
            var counter = new StepCounter();
            Assert.Equal([1, 2, 3], NestedCost.Stairs(steps, counter));
            Assert.Equal(steps * (3 + 1), counter.Steps);
        }
    }

    [Fact, Proves("nested-stairs")]
    public async Task An_item_climbs_from_stair_to_stair()
    {
        var recording = new Recording("calls", "stair 3", "stair 2", "stair 1") { Main = Thread.CurrentThread };
        Assert.Equal([1, 2, 3], NestedCost.Stairs(3, new RecordingCounter(recording, 3)));
        await VerifyTimeline(recording);
    }

    [Fact, Proves("step-counter")]
    public void The_counter_lets_an_early_leave_through()
    {
        var output = new StringWriter();
        Assert.Equal(3, new StepCounter().Watch(Pausing.TidyCountdown(3, output)).First());
        Assert.Contains("I tidy up", output.ToString(), StringComparison.Ordinal);
    }

    [Fact, Proves("nested-tree"), Proves("nested-tree-cost"), Proves("tree")]
    public async Task The_shape_of_a_tree_decides_what_nested_loops_cost()
    {
        var output = new StringWriter();
        NestedCost.CompareTrees(output);
        await Verify(output.ToString());
    }

    [Fact, Proves("tree-own-stack"), Proves("tree-own-stack-cost"), Proves("tree")]
    public async Task With_a_stack_of_its_own_the_walk_costs_one_step_for_a_value()
    {
        var output = new StringWriter();
        NestedCost.CompareWalks(output);
        await Verify(output.ToString());
    }

    [Fact, Proves("nested-tree"), Proves("tree-own-stack"), Proves("tree")]
    public void Both_walks_visit_every_tree_in_order()
    {
        Tree zigzag = new(new(null, 1, new(new(null, 2, null), 3, null)), 4, new(null, 5, new(null, 6, null)));
        foreach (var (tree, size) in new[] { (null, 0), (zigzag, 6), (Tree.Bushy(1, 1), 1), (Tree.Bushy(1, 20), 20), (Tree.Lean(1, 20), 20) })
        {
            Assert.Equal(Enumerable.Range(1, size), NestedCost.Walk(tree, new StepCounter()));
            Assert.Equal(Enumerable.Range(1, size), NestedCost.WalkWithOwnStack(tree));
        }
    }

    [Fact, Proves("tree")]
    public void A_bushy_tree_is_low_and_a_lean_one_high()
    {
        Assert.Equal(7, Height(Tree.Bushy(1, 127)));
        Assert.Equal(127, Height(Tree.Lean(1, 127)));
    }

    private static int Height(Tree? tree) => tree is null ? 0 : 1 + Math.Max(Height(tree.Left), Height(tree.Right));

    /// <summary>Tells a recording, for each call that it counts, to which stair the call brought what.</summary>
    /// <param name="stairs">Above the foot. The highest is the first to ask.</param>
    private sealed class RecordingCounter(Recording recording, int stairs) : StepCounter
    {
        private int _asked;

        private int _returned;

        public override IEnumerable<int> Watch(IEnumerable<int> items)
        {
            var stair = $"stair {stairs - _asked++}";
            using var walk = base.Watch(items).GetEnumerator();
            while (walk.MoveNext())
            {
                Tell($"{walk.Current}");
                yield return walk.Current;
            }

            Tell("–");

            void Tell(string label) => recording.Add(stair, Doing.Working, _returned, ++_returned, label, Thread.CurrentThread);
        }
    }
}
