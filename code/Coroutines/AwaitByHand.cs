#!/usr/bin/env dotnet
using System.Runtime.CompilerServices;

namespace Coroutines;

public static class AwaitByHand
{
    public static void Main()
    {
        WakeBob(Console.Out);
        WakeBobAndAnn(Console.Out);
        WakeTheMachine(Console.Out);
    }

    #region by-hand-guest
    public static async Task Guest(string name, AlarmClock alarm, TextWriter output)
    {
        output.WriteLine($"{name}: I have arrived");
        await alarm.Sleep(0);
        output.WriteLine($"{name}: I am back from a wink");
        await alarm.Sleep(5);
        output.WriteLine($"{name}: I am back from five seconds of sleep");
    }
    #endregion

    #region by-hand-wake
    public static void WakeBob(TextWriter output)
    {
        var alarm = new AlarmClock(output);
        var bob = Guest("Bob", alarm, output);
        output.WriteLine($"we: Bob is done: {bob.IsCompleted}");
        alarm.Ring();
        output.WriteLine($"we: Bob is done: {bob.IsCompleted}");
        alarm.Ring();
        output.WriteLine($"we: Bob is done: {bob.IsCompleted}");
    }
    #endregion

    #region by-hand-wake-two
    public static void WakeBobAndAnn(TextWriter output)
    {
        var bobsAlarm = new AlarmClock(output);
        var annsAlarm = new AlarmClock(output);
        var bob = Guest("Bob", bobsAlarm, output);
        var ann = Guest("Ann", annsAlarm, output);

        annsAlarm.Ring();
        annsAlarm.Ring();
        output.WriteLine($"we: Ann is done: {ann.IsCompleted}, Bob is done: {bob.IsCompleted}");
        bobsAlarm.Ring();
        bobsAlarm.Ring();
        output.WriteLine($"we: Ann is done: {ann.IsCompleted}, Bob is done: {bob.IsCompleted}");
    }
    #endregion

    #region await-machine-wake
    public static void WakeTheMachine(TextWriter output)
    {
        var alarm = new AlarmClock(output);
        var bob = new GuestMachine("Bob", alarm, output);
        bob.MoveNext();
        output.WriteLine($"we: Bob is done: {bob.Task.IsCompleted}");
        alarm.Ring();
        output.WriteLine($"we: Bob is done: {bob.Task.IsCompleted}");
        alarm.Ring();
        output.WriteLine($"we: Bob is done: {bob.Task.IsCompleted}");
    }
    #endregion
}

#region by-hand-awaitable
public sealed class Nap(int seconds, AlarmClock alarm) : INotifyCompletion
{
    public Nap GetAwaiter() => this;

    // Is the result there already? Never: the method has to step aside.
    public bool IsCompleted => false;

    // Here is the rest of the method; keep it, and call it when it is time.
    public void OnCompleted(Action continuation) => alarm.Keep(seconds, continuation);

    // What does the await give back? Nothing.
    public void GetResult()
    {
    }
}
#endregion

#region by-hand-alarm
public sealed class AlarmClock(TextWriter output)
{
    private Action? _sleeper;

    public Nap Sleep(int seconds) =>
        _sleeper is null ? new(seconds, this) : throw new InvalidOperationException("A guest is asleep already.");

    public void Keep(int seconds, Action rest)
    {
        output.WriteLine($"    alarm: ring me in {seconds} seconds");
        _sleeper = rest;
    }

    public void Ring()
    {
        var rest = _sleeper ?? throw new InvalidOperationException("Nobody is asleep.");
        _sleeper = null;
        rest();
    }
}
#endregion

#region await-machine
public sealed class GuestMachine(string name, AlarmClock alarm, TextWriter output)
{
    private readonly TaskCompletionSource _done = new();
    private int _place;

    public Task Task => _done.Task;

    public void MoveNext()
    {
        switch (_place)
        {
            case 0:
                output.WriteLine($"{name}: I have arrived");
                _place = 1;
                alarm.Sleep(0).OnCompleted(MoveNext);
                break;
            case 1:
                output.WriteLine($"{name}: I am back from a wink");
                _place = 2;
                alarm.Sleep(5).OnCompleted(MoveNext);
                break;
            case 2:
                output.WriteLine($"{name}: I am back from five seconds of sleep");
                _done.SetResult();
                break;
        }
    }
}
#endregion
