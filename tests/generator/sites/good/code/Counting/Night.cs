#!/usr/bin/env dotnet
#:include Sheep.cs
#:include Wolf.cs
namespace Counting;

public static class Night
{
    public static Task Main() => Pass(Console.Out);

    #region night
    public static async Task Pass(TextWriter output)
    {
        var flock = Task.Run(() => Sheep.Count(Sheep.Trust("Ann"), output));
        await flock.WaitAsync(TimeSpan.FromMinutes(1));
        output.WriteLine(Wolf.Visit("wolf"));
    }
    #endregion
}
