#!/usr/bin/env dotnet
#:sdk Microsoft.NET.Sdk.Web
#:property StartupObject=Diagnosis.HangingFarm
#:include HeldThread.cs
#:include LostAnswer.cs
#:include TwoDoors.cs
namespace Diagnosis;

public static class HangingFarm
{
    public static async Task Main(string[] args)
    {
        // A pool that may not grow shows at once what a larger one shows under more load.
        var most = Math.Max(8, Environment.ProcessorCount);
        ThreadPool.SetMaxThreads(most, most);

        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        await using var farm = Open(builder, TimeProvider.System, () => Thread.Sleep(1000), Console.Out);
        Console.WriteLine($"This farm is process {Environment.ProcessId}.");
        await farm.RunAsync("http://localhost:5080");
    }

    #region hanging-farm
    public static WebApplication Open(
        WebApplicationBuilder builder, TimeProvider clock, Action rest, TextWriter output)
    {
        var farm = builder.Build();
        var letters = new LetterBox(output);
        var (north, south) = (new Barn(1, 100), new Barn(2, 100));
        farm.MapPost("/hay/north/south", () => TwoDoors.Move(north, south, rest));
        farm.MapPost("/hay/south/north", () => TwoDoors.Move(south, north, rest));
        farm.MapGet("/animals/{animal}",
            (string animal) => HeldThread.Listen(animal, clock));
        farm.MapPost("/letters/to/{animal}",
            (string animal) => letters.Ask(animal));
        farm.MapPost("/letters/{letter}/{sound}",
            (int letter, string sound) => letters.Answer(letter, sound));
        return farm;
    }
    #endregion
}
