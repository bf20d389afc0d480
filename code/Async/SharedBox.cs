#!/usr/bin/env dotnet
namespace Async;

public static class SharedBox
{
    public static async Task Main() => await Visit(Console.Out);

    #region shared-box
    private static readonly AsyncLocal<List<string>> Bag = new();

    public static async Task Visit(TextWriter output)
    {
        Bag.Value = ["egg"];
        await Task.Run(() => Bag.Value.Add("hay"));
        output.WriteLine($"added: {string.Join(", ", Bag.Value)}");
        await Task.Run(() => Bag.Value = ["stone"]);
        output.WriteLine($"replaced: {string.Join(", ", Bag.Value)}");
    }
    #endregion
}
