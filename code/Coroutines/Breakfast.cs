using System.Reflection;
using System.Runtime.CompilerServices;
using Shared;

namespace Coroutines;

#region breakfast
public static class Breakfast
{
    public static async Task<string> Serve(Task milk, TextWriter output)
    {
        output.WriteLine("I lay the table");
        var dish = await Cook(milk, output);
        return $"{dish} is served";
    }

    public static async Task<string> Cook(Task milk, TextWriter output)
    {
        output.WriteLine("I wait for the milk");
        await milk;
        output.WriteLine("I stir");
        return "porridge";
    }
}
#endregion

/// <summary>Looks at the breakfast from outside: what it says, and what became of its methods.</summary>
public static class Inspection
{
    public static void ShowAll(TextWriter output)
    {
        Play(output);
        ShowMachines(typeof(Breakfast), output);
        ShowMachines(typeof(Leftovers), output);
        ShowEnds(output);
        CompareMemory(output);
    }

    #region breakfast-play
    public static void Play(TextWriter output)
    {
        var milk = new TaskCompletionSource();
        var breakfast = Breakfast.Serve(milk.Task, output);
        output.WriteLine($"we: it is {breakfast.Status}");
        milk.SetResult();
        output.WriteLine($"we: {breakfast.Result}");

        milk = new TaskCompletionSource();
        breakfast = Breakfast.Serve(milk.Task, TextWriter.Null);
        milk.SetCanceled();
        output.WriteLine($"we: without milk, it is {breakfast.Status}");
    }
    #endregion

    #region breakfast-machines
    public static void ShowMachines(Type type, TextWriter output)
    {
        foreach (var method in type.GetMethods().Where(method => method.IsStatic))
        {
            var machine = method.GetCustomAttribute<StateMachineAttribute>();
            output.WriteLine($"{method.Name}: {machine?.StateMachineType.Name ?? "no machine"}");
        }
    }
    #endregion

    #region breakfast-ends
    public static void ShowEnds(TextWriter output)
    {
        var milk = new TaskCompletionSource();
        var breakfast = Breakfast.Serve(milk.Task, TextWriter.Null);
        milk.SetException(new InvalidOperationException("The milk is sour."));
        var trace = breakfast.Exception!.InnerException!.StackTrace!;
        output.WriteLine($"the trace names Cook: {trace.Contains(".Cook(")}, Serve: {trace.Contains(".Serve(")}");

        var noMilk = Task.FromCanceled(new CancellationToken(canceled: true));
        breakfast = Breakfast.Serve(noMilk, TextWriter.Null);
        output.WriteLine($"cancelled before it waits: {breakfast.Status}");
        _ = breakfast.Exception;
    }
    #endregion

    #region breakfast-memory
    public static void CompareMemory(TextWriter output)
    {
        // The first calls also compile the methods, which takes memory too.
        PassOn(10);
        PassOn(0);
        output.WriteLine($"eleven calls take the memory of {PassOn(10) / PassOn(0)}");
    }

    private static long PassOn(int hands)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = Hand("a bowl", hands);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static async Task<string> Hand(string bowl, int hands) => hands == 0 ? bowl : await Hand(bowl, hands - 1);
    #endregion
}

#region leftovers
public static class Leftovers
{
    public static IEnumerable<string> Spoons()
    {
        yield return "one spoon";
    }

    public static async IAsyncEnumerable<string> Bowls(Task shop)
    {
        await shop;
        yield return "one bowl";
    }

    public static async void Whistle(Task signal) => await signal;

    public static async Routine<string> Guests(Port<string, string> door) => $"{await door.Yield("Who is there?")}";
}
#endregion
