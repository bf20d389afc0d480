#!/usr/bin/env dotnet
namespace Coroutines;

public static class FootraceByHand
{
    public static void Main() => StartWithTwoFaults(Console.Out);

    #region footrace-machine-play
    public static void StartWithTwoFaults(TextWriter output)
    {
        var race = new FootraceMachine();
        string?[] messages = [null, "fault", null, "fault", null, null, null];
        foreach (var message in messages)
        {
            output.WriteLine(race.Send(message) ? race.Current : $"(silence, after {race.Faults} faults)");
        }
    }
    #endregion
}

#region footrace-machine
public sealed class FootraceMachine
{
    private int _place;

    public string Current { get; private set; } = "";

    public int Faults { get; private set; }

    public bool Send(string? message)
    {
        // Two places read the message, and lead back to the beginning.
        if (message == "fault" && _place is 1 or 2)
        {
            Faults++;
            _place = 0;
        }

        _place++;
        Current = _place switch
        {
            1 => "On your marks.",
            2 => "Set.",
            3 => "Go!",
            _ => Current,
        };
        return _place <= 3;
    }
}
#endregion
