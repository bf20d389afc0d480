#!/usr/bin/env dotnet
namespace Background;

public static class Watched
{
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
