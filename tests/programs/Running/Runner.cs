using System.Collections.Immutable;

namespace Programs.Tests.Running;

/// <summary>Runs a program in its way.</summary>
internal static class Runner
{
    public const string Farm = "Shared/Farm.cs";
    public const string FarmIsOpen = "Now listening on: http://localhost:5080";

    /// <summary>The program, and the farm if it has to be open.</summary>
    public static string[] FilesOf(Run run) => run.Way.AtTheFarm ? [run.File, Farm] : [run.File];

    /// <param name="compiled">The files that have been compiled already; others are, when they start.</param>
    /// <param name="folder">The folder that <c>code/</c> lies in.</param>
    public static async Task<Result> Run(Run run, ImmutableHashSet<string> compiled, string folder)
    {
        await using var farm = run.Way.AtTheFarm ? await OpenFarm(compiled.Contains(Farm), folder) : null;
        await using var program = new Child(run.File, run.Way.Arguments, run.Way.Input, compiled.Contains(run.File), folder);
        if (run.Way.Until is { } text)
        {
            await program.Prints(text);
        }

        var heard = "";
        foreach (var visit in run.Way.Visits)
        {
            heard += await Visiting.Visit(program, visit, run.Way.Port!.Value);
        }

        var exitCode = await (run.Way.Ending switch
        {
            Ending.Never => ExitCodeIfItEnds(program),
            Ending.OnRequest => EndOnRequest(program),
            _ => EndByItself(program),
        });
        return new Result(exitCode, program.Output, program.Error, heard);
    }

    private static async Task<Child> OpenFarm(bool compiled, string folder)
    {
        var farm = new Child(Farm, [], "", compiled, folder);
        try
        {
            await farm.Prints(FarmIsOpen);
            return farm;
        }
        catch
        {
            await farm.DisposeAsync();
            throw;
        }
    }

    private static async Task<int?> EndByItself(Child program) => await program.End();

    private static async Task<int?> EndOnRequest(Child program)
    {
        await program.AskToEnd();
        return await program.End();
    }

    // That it hangs is proven elsewhere, without time (tests/listings). Here a second is long enough to see a program end that should not.
    private static async Task<int?> ExitCodeIfItEnds(Child program)
    {
        try
        {
            return await program.End().WaitAsync(TimeSpan.FromSeconds(1));
        }
        catch (TimeoutException)
        {
            return null;
        }
    }
}
