#!/usr/bin/env dotnet
#:include ../Shared/EventLoop.cs
#:include Letters.cs
using Shared;

namespace Async;

public class Diary
{
    // The farm has to be open: dotnet code/Shared/Farm.cs
    public static async Task Main()
    {
        using var farm = new HttpClient { BaseAddress = new Uri("http://localhost:5080") };
        await new Diary().Keep(farm, Console.Out, () => Thread.Sleep(40));
        new Diary().KeepOnLoop(farm, Console.Out, () => Thread.Sleep(40));
    }

    #region three-races
    private string? _first;
    private int _entries;

    public async Task Keep(HttpClient farm, TextWriter output, Action pause)
    {
        await Task.WhenAll(
            Note("cow", farm, output, pause),
            Note("pig", farm, output, pause),
            Note("chicken", farm, output, pause));
        output.WriteLine($"{_entries} entries, the first was the {_first}");
    }

    private async Task Note(
        string animal, HttpClient farm, TextWriter output, Action pause)
    {
        var sound = await farm.GetStringAsync($"/animals/{animal}");
        if (_first is null)
        {
            Letters.Print("Dear diary,", output, pause);
            _first = animal;
        }

        var number = _entries + 1;
        Letters.Print($"{number}. The {animal} says \"{sound}\".", output, pause);
        _entries = number;
    }
    #endregion

    #region no-races
    public void KeepOnLoop(HttpClient farm, TextWriter output, Action pause)
    {
        new EventLoop().Run(() => Keep(farm, output, pause));
    }
    #endregion
}
