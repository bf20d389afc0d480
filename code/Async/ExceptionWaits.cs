#!/usr/bin/env dotnet
namespace Async;

public static class ExceptionWaits
{
    public static Task Main() => AskBoth(Console.Out);

    #region exception-waits
    public static async Task AskBoth(TextWriter output)
    {
        await AskOne("cow", output);
        await AskOne("yak", output);
    }

    private static async Task AskOne(string animal, TextWriter output)
    {
        var answer = Ask(animal);
        output.WriteLine($"asked the {animal}");
        try
        {
            output.WriteLine(await answer);
        }
        catch (InvalidOperationException exception)
        {
            output.WriteLine($"caught: {exception.Message}");
        }
    }

    private static async Task<string> Ask(string animal)
    {
        if (animal != "cow")
        {
            throw new InvalidOperationException($"There is no {animal} on this farm.");
        }

        await Task.Yield();
        return "Moo!";
    }
    #endregion
}
