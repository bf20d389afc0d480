using Programs.Tests.Running;

namespace Programs.Tests;

public class ProgramsTests(AllRuns runs) : IClassFixture<AllRuns>
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
            Assert.True(run.ExitCode == result.ExitCode, $"It ended with {result.ExitCode}, not with {run.ExitCode}. It printed:\n{result.Output}{result.Error}");
            // A snapshot is called after a class and a method; here these are a folder and a file.
            var (folder, name) = (Path.GetFileName(run.Snapshot).Split('.')[0], Path.GetFileName(run.Snapshot).Split('.')[1]);
            await Verify(result.Read(run.Way), Path.Combine(Repository.Tests, $"{folder}.cs"), name);
        }
        catch
        {
            Results.Forget(run);
            throw;
        }
    }

    [Fact]
    public async Task Where_there_is_no_repository_a_program_needs_no_more_than_its_settings()
    {
        const string file = "Concurrency/Dinner.cs";
        var folder = Directory.CreateTempSubdirectory().FullName;
        foreach (var part in Sources.Closure(file).Append("Directory.Build.props").Select(part => Path.Combine("code", part)).Append("Directory.Packages.props"))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, part))!);
            File.Copy(Path.Combine(Repository.Root, part), Path.Combine(folder, part));
        }

        await using (var program = new Child(file, [], folder: folder))
        {
            Assert.True(await program.End() == 0, program.Output + program.Error);
            Assert.Equal((await runs.ResultOf(Run.All.Single(run => run.File == file))).Output, program.Output);
        }

        Directory.Delete(folder, recursive: true);
    }
}
