#!/usr/bin/env dotnet
namespace Diagnosis;

public static class HeldThread
{
    #region held-thread
    public static string Listen(string animal, TimeProvider clock)
    {
        var answer = Think(animal, clock);
        // The thread waits here for the rest of Think, which needs a thread too.
        return answer.Result;
    }

    private static async Task<string> Think(string animal, TimeProvider clock)
    {
        await Task.Delay(TimeSpan.FromSeconds(5), clock);
        return $"The {animal} has thought.";
    }
    #endregion

    #region freed-thread
    public static async Task<string> ListenFreely(string animal, TimeProvider clock)
    {
        return await Think(animal, clock);
    }
    #endregion
}
