#!/usr/bin/env dotnet
namespace Primer;

public static class Lists
{
    public static void Main() => Show(Console.Out);

    #region lists
    public static void Show(TextWriter output)
    {
        string[] stable = ["cow", "pig"];
        List<string> farm = [.. stable, "chicken"];
        farm.Add("goat");

        output.WriteLine($"{stable.Length} in the stable, {farm.Count} on the farm");
        output.WriteLine($"first: {farm[0]}, last: {farm[^1]}");

        var sounds = new Dictionary<string, string> { ["cow"] = "Moo!", ["pig"] = "Oink!" };
        output.WriteLine(sounds["pig"]);
    }
    #endregion
}
