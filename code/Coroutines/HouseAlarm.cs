#!/usr/bin/env dotnet
using System.Runtime.CompilerServices;

namespace Coroutines;

public static class LightSleepers
{
    public static void Main()
    {
        WakeBob(Console.Out);
        WakeTheHouse(Console.Out);
    }

    #region light-nap-wake
    public static async Task Guest(string name, HouseAlarm alarm, TextWriter output)
    {
        output.WriteLine($"{name}: I have arrived");
        await alarm.Sleep(0);
        output.WriteLine($"{name}: I am back from a wink");
        await alarm.Sleep(5);
        output.WriteLine($"{name}: I am back from five seconds of sleep");
    }

    public static void WakeBob(TextWriter output)
    {
        var alarm = new HouseAlarm(output);
        var bob = Guest("Bob", alarm, output);
        output.WriteLine($"we: Bob is done: {bob.IsCompleted}");
        alarm.Ring();
        output.WriteLine($"we: Bob is done: {bob.IsCompleted}");
    }
    #endregion

    #region house-alarm-wake
    public static void WakeTheHouse(TextWriter output)
    {
        var alarm = new HouseAlarm(output);
        var bob = Guest("Bob", alarm, output);
        var ann = Guest("Ann", alarm, output);
        alarm.Ring();
        output.WriteLine($"we: Bob is done: {bob.IsCompleted}, Ann is done: {ann.IsCompleted}");
        alarm.Ring();
        output.WriteLine($"we: Bob is done: {bob.IsCompleted}, Ann is done: {ann.IsCompleted}");
    }
    #endregion
}

#region light-nap
public sealed class LightNap(int seconds, HouseAlarm alarm) : INotifyCompletion
{
    public LightNap GetAwaiter() => this;

    public bool IsCompleted => seconds == 0;

    public void OnCompleted(Action continuation) => alarm.Keep(seconds, continuation);

    public void GetResult()
    {
    }
}
#endregion

#region house-alarm
public sealed class HouseAlarm(TextWriter output)
{
    private readonly Queue<Action> _sleepers = new();

    public LightNap Sleep(int seconds) => new(seconds, this);

    public void Keep(int seconds, Action rest)
    {
        output.WriteLine($"    alarm: ring me in {seconds} seconds");
        _sleepers.Enqueue(rest);
    }

    public void Ring()
    {
        var rest = _sleepers.Dequeue();
        rest();
    }
}
#endregion
