#!/usr/bin/env dotnet
namespace Primer;

public static class Patterns
{
    public static void Main() => Show(Console.Out);

    #region patterns
    public static void Show(TextWriter output)
    {
        object[] found = [13, "a feather", 2.5, new List<int> { 1, 2 }];
        foreach (var thing in found)
        {
            output.WriteLine(Describe(thing));
        }
    }

    private static string Describe(object thing)
    {
        if (thing is string text)
        {
            return $"the text '{text}'";
        }

        return thing switch
        {
            int or long => "a whole number",
            List<int> { Count: > 1 } list => $"a list of {list.Count}",
            _ => "something else",
        };
    }
    #endregion
}
