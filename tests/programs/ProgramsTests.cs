using Programs.Tests.Running;

namespace Programs.Tests;

[Collection(AllRuns.Collection), Trait("Speed", "slow")]
public class ProgramsTests(AllRuns runs)
{
    public static TheoryData<string> Names => [.. Run.All.Select(run => run.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_program_runs_and_prints_what_its_snapshot_says(string program)
    {
        var run = Run.All.Single(run => run.Name == program);
        var result = await runs.ResultOf(run);
        try
        {
            Assert.True(
                run.ExitCode == result.ExitCode,
                $"It ended with {result.ExitCode}, not with {run.ExitCode}. It printed:\n{result.Output}{result.Error}"
            );
            // A snapshot is named after a class and a method; here these are a folder and a file.
            var (folder, name) = (
                Path.GetFileName(run.Snapshot).Split('.')[0],
                Path.GetFileName(run.Snapshot).Split('.')[1]
            );
            await Verify(result.Read(run.Way), Path.Combine(Repository.Tests, $"{folder}.cs"), name);
        }
        catch
        {
            Results.Forget(Results.KeyOf(run));
            throw;
        }
    }

    [Theory]
    [InlineData("Start/Hello.cs")]
    [InlineData("Primer/Starter.cs")]
    [InlineData("Concurrency/Dinner.cs")]
    [InlineData("Web/SharedFarm.cs")]
    public async Task A_reader_who_types_its_name_where_there_is_no_repository_gets_the_same(string program)
    {
        var run = Run.All.Single(run => run.Name == program);
        var result = await Runner.Run(run, new Dictionary<string, string>(), Unpacked.Folder);

        Assert.True(run.ExitCode == result.ExitCode, result.Output + result.Error);
        Assert.Equal((await runs.ResultOf(run)).Read(run.Way), result.Read(run.Way));
    }
}
