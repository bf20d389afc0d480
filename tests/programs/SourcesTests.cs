namespace Programs.Tests;

public class SourcesTests
{
    [Fact]
    public void Each_file_can_be_started_or_is_part_of_one_that_can() =>
        Assert.Empty(Sources.All.Except(Sources.Programs.SelectMany(Sources.Closure)));

    [Fact]
    public void Each_file_that_can_be_started_says_in_its_first_line_how() =>
        Assert.Empty(
            Sources.Programs.Where(file =>
                !Sources.Text(file).StartsWith("#!/usr/bin/env dotnet\n", StringComparison.Ordinal)
            )
        );

    [Fact]
    public void No_Main_is_overlooked_because_it_is_written_in_another_way() =>
        Assert.Empty(
            Sources
                .All.Where(file => Sources.Text(file).Contains(" Main(", StringComparison.Ordinal))
                .Except(Sources.Programs)
        );

    [Fact]
    public void Each_entry_of_the_table_belongs_to_a_program() =>
        Assert.Empty(Ways.Table.Keys.Except(Sources.Programs));

    [Fact]
    public void Each_snapshot_belongs_to_a_program() =>
        Assert.Empty(
            Directory.EnumerateFiles(Repository.Tests, "*.verified.txt").Except(Run.All.Select(run => run.Snapshot))
        );
}
