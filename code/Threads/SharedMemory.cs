#!/usr/bin/env dotnet
namespace Threads;

public static class SharedMemory
{
    public static void Main() => Collect(Console.Out);

    #region shared-memory
    public static void Collect(TextWriter output)
    {
        var basket = 0;

        foreach (var name in new[] { "Ann", "Bob", "Cleo" })
        {
            var thread = new Thread(() =>
            {
                var hand = 0;
                hand++;
                basket++;
                output.WriteLine($"{name}: {hand} in my hand, {basket} in the basket");
            });
            thread.Start();
            thread.Join();
        }
    }
    #endregion
}
