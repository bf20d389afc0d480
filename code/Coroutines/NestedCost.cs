#!/usr/bin/env dotnet
namespace Coroutines;

public static class NestedCost
{
    public static void Main()
    {
        ClimbStairs(Console.Out);
        CompareTrees(Console.Out);
        CompareWalks(Console.Out);
    }

    #region nested-stairs
    public static IEnumerable<int> Stairs(int steps, StepCounter counter)
    {
        if (steps == 0)
        {
            yield return 1;
            yield return 2;
            yield return 3;
            yield break;
        }

        foreach (var item in counter.Watch(Stairs(steps - 1, counter)))
        {
            yield return item;
        }
    }

    public static void ClimbStairs(TextWriter output)
    {
        foreach (var steps in new[] { 1, 2, 10, 100 })
        {
            var counter = new StepCounter();
            var items = Stairs(steps, counter).Count();
            output.WriteLine($"stairs: {steps}, items: {items}, calls of MoveNext: {counter.Steps}");
        }
    }
    #endregion

    #region nested-tree
    public static IEnumerable<int> Walk(Tree? tree, StepCounter counter)
    {
        if (tree is null)
        {
            yield break;
        }

        foreach (var value in counter.Watch(Walk(tree.Left, counter)))
        {
            yield return value;
        }

        yield return tree.Value;
        foreach (var value in counter.Watch(Walk(tree.Right, counter)))
        {
            yield return value;
        }
    }
    #endregion

    #region nested-tree-cost
    public static void CompareTrees(TextWriter output)
    {
        Measure("bushy tree, nested loops", Tree.Bushy(1, 127), Walk, output);
        Measure("lean tree, nested loops", Tree.Lean(1, 127), Walk, output);
    }

    private static void Measure(
        string label, Tree? tree, Func<Tree?, StepCounter, IEnumerable<int>> walk, TextWriter output)
    {
        var counter = new StepCounter();
        var values = counter.Watch(walk(tree, counter)).Count();
        output.WriteLine($"{label}, values: {values}, calls of MoveNext: {counter.Steps}");
    }
    #endregion

    #region tree-own-stack
    public static IEnumerable<int> WalkWithOwnStack(Tree? tree)
    {
        var above = new Stack<Tree>();
        while (tree is not null || above.Count > 0)
        {
            while (tree is not null)
            {
                above.Push(tree);
                tree = tree.Left;
            }

            var next = above.Pop();
            yield return next.Value;
            tree = next.Right;
        }
    }
    #endregion

    #region tree-own-stack-cost
    public static void CompareWalks(TextWriter output)
    {
        Measure("bushy tree, own stack", Tree.Bushy(1, 127), (tree, _) => WalkWithOwnStack(tree), output);
        Measure("lean tree, own stack", Tree.Lean(1, 127), (tree, _) => WalkWithOwnStack(tree), output);
    }
    #endregion
}

#region step-counter
public class StepCounter
{
    public int Steps { get; private set; }

    public virtual IEnumerable<int> Watch(IEnumerable<int> items)
    {
        using var walk = items.GetEnumerator();
        while (true)
        {
            Steps++;
            if (!walk.MoveNext())
            {
                yield break;
            }

            yield return walk.Current;
        }
    }
}
#endregion

#region tree
public sealed record Tree(Tree? Left, int Value, Tree? Right)
{
    // As low as possible: half of the values on either side.
    public static Tree? Bushy(int first, int last)
    {
        if (first > last)
        {
            return null;
        }

        var middle = (first + last) / 2;
        return new Tree(Bushy(first, middle - 1), middle, Bushy(middle + 1, last));
    }

    // As high as possible: a chain to the left.
    public static Tree? Lean(int first, int last)
    {
        if (first > last)
        {
            return null;
        }

        return new Tree(Lean(first, last - 1), last, null);
    }
}
#endregion
