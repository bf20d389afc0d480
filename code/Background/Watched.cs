#!/usr/bin/env dotnet
#:include Forgotten.cs
#:property StartupObject=Background.Watched
namespace Background;

public static class Watched
{
    public static void Main()
    {
        var hay = new TaskCompletionSource();
        _ = Watch(Forgotten.Feed(hay.Task), "feeding", Console.Out);
        hay.SetResult();
    }

    #region watched
    public static async Task Watch(Task work, string name, TextWriter output)
    {
        try
        {
            await work;
        }
        catch (OperationCanceledException) when (work.IsCanceled)
        {
            output.WriteLine($"{name}: cancelled");
        }
        catch (Exception exception)
        {
            output.WriteLine($"{name}: {exception.Message}");
        }
    }
    #endregion
}
