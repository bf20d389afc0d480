namespace Programs.Tests.Running;

/// <summary>Runs a program as its <see cref="Way"/> says.</summary>
internal static class Runner
{
    public const string Farm = "Shared/Farm.cs";
    public const string FarmIsOpen = "Now listening on: http://localhost:5080";

    /// <summary>The program, and the farm server if it has to be running.</summary>
    public static string[] FilesOf(Run run) => run.Way.AtTheFarm ? [run.File, Farm] : [run.File];

    /// <param name="compiled">The programs that are already compiled. Others are compiled when they start.</param>
    /// <param name="folder">The parent folder of <c>code/</c>.</param>
    public static async Task<Result> Run(Run run, IReadOnlyDictionary<string, string> compiled, string folder)
    {
        await using var farm = run.Way.AtTheFarm ? await OpenFarm(compiled.GetValueOrDefault(Farm), folder) : null;
        await using var program = Child.Of(
            run.File,
            run.Way.Arguments,
            run.Way.Input,
            compiled.GetValueOrDefault(run.File),
            folder
        );
        if (run.Way.Until is { } text)
        {
            await program.Prints(text);
        }

        var heard = "";
        foreach (var visit in run.Way.Visits)
        {
            heard += await Visiting.Visit(program, visit, run.Way.Port!.Value);
        }

        var exitCode = await (
            run.Way.Ending switch
            {
                Ending.Never => ExitCodeIfItEnds(program),
                Ending.OnRequest => EndOnRequest(program),
                _ => EndByItself(program),
            }
        );
        return new Result(exitCode, program.Output, program.Error, heard);
    }

    private static async Task<Child> OpenFarm(string? compiled, string folder)
    {
        var farm = Child.Of(Farm, [], "", compiled, folder);
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

    // tests/listings proves that it hangs, without a clock. Here a second is enough to notice a program that ends.
    private static Task<int?> ExitCodeIfItEnds(Child program) => program.EndWithin(TimeSpan.FromSeconds(1));
}
