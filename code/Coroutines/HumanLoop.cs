#!/usr/bin/env dotnet
using System.Runtime.CompilerServices;

namespace Coroutines;

public static class HumanLoop
{
    public static void Main() => Run(Console.In, Console.Out);

    #region human-guest
    public static async Task Guest(string name, WaitingRoom room, TextWriter output)
    {
        output.WriteLine($"{name}: I would like a coffee");
        await room.TakeTicket();
        output.WriteLine($"{name}: and now a piece of pie");
        await room.TakeTicket();
        output.WriteLine($"{name}: thank you, goodbye");
    }
    #endregion

    #region human-loop
    public static void Run(TextReader input, TextWriter output)
    {
        var room = new WaitingRoom(output);
        Task[] guests = [Guest("Bob", room, output), Guest("Ann", room, output)];
        while (room.IsAnyoneWaiting)
        {
            output.WriteLine("Who is next?");
            var ticket = input.ReadLine();
            if (ticket is null)
            {
                output.WriteLine("You left, and they wait for ever.");
                return;
            }

            if (!room.Call(ticket))
            {
                output.WriteLine($"Nobody has ticket {ticket}.");
            }
        }

        // All have left. If one of them failed, its exception comes out here.
        Task.WaitAll(guests);
        output.WriteLine($"Nobody is waiting, and {guests.Length} guests are happy.");
    }
    #endregion
}

#region human-waiting-room
public sealed class WaitingRoom(TextWriter output)
{
    private readonly Dictionary<string, Action> _waiting = [];
    private int _lastTicket;

    public bool IsAnyoneWaiting => _waiting.Count > 0;

    public Ticket TakeTicket() => new(this);

    public void Keep(Action rest)
    {
        _lastTicket++;
        output.WriteLine($"    ticket {_lastTicket}");
        _waiting[$"{_lastTicket}"] = rest;
    }

    public bool Call(string ticket)
    {
        if (!_waiting.Remove(ticket, out var rest))
        {
            return false;
        }

        rest();
        return true;
    }
}
#endregion

#region human-ticket
public sealed class Ticket(WaitingRoom room) : INotifyCompletion
{
    public Ticket GetAwaiter() => this;

    public bool IsCompleted => false;

    public void OnCompleted(Action continuation) => room.Keep(continuation);

    public void GetResult()
    {
    }
}
#endregion
