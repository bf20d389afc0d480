using CliWrap.Buffered;

namespace Generator.Tests.Hostile;

/// <summary>A system that refuses what a build needs is told in one line, and harms no site.</summary>
[Collection(ProvenSite.ForProgram), Trait("Speed", "slow")]
public class HostileSystemTests(ProvenSite proven)
{
    private const string Told = "The system refused what the build needs: ";

    private readonly SiteCopy _site = proven.Site;

    // Without being asked first, they would be used up at six moments, from the start to the summary.
    [Theory]
    [InlineData(56)]
    [InlineData(72)]
    [InlineData(87)]
    [InlineData(96)]
    [InlineData(97)]
    [InlineData(112)]
    public async Task Few_file_handles_are_told_in_one_line(int handles)
    {
        var before = _site.Tree();

        var build = await Shell($"ulimit -n {handles}; exec \"$@\"");

        Assert.Equal(3, build.ExitCode);
        Assert.Single(build.StandardError.TrimEnd('\n').Split('\n'), line =>
            line.StartsWith(Told, StringComparison.Ordinal)
        );
        Assert.DoesNotContain("   at ", build.StandardError, StringComparison.Ordinal);
        Assert.Equal(before, _site.Tree());
    }

    [Fact]
    public async Task As_many_file_handles_as_are_asked_for_are_enough()
    {
        var build = await Shell("ulimit -n 128; exec \"$@\"");

        Assert.True(build.ExitCode == 0, build.StandardError);
    }

    [Theory]
    [InlineData(">&-")]
    [InlineData("2>&-")]
    [InlineData(">&- 2>&- <&-")]
    [InlineData("2> /dev/full")]
    public async Task A_stream_that_is_closed_or_an_error_stream_that_is_full_stops_no_build(string streams)
    {
        var build = await Shell($"exec \"$@\" {streams}");

        Assert.Equal(0, build.ExitCode);
        Assert.Equal(proven.Tree, _site.Tree());
    }

    [Fact]
    public async Task Output_that_gets_lost_is_a_fault_of_the_system()
    {
        var build = await Shell("exec \"$@\" > /dev/full", "--format", "json");
        var silent = await Shell("exec \"$@\" > /dev/full 2> /dev/full", "--format", "json");

        Assert.Equal((3, 3), (build.ExitCode, silent.ExitCode));
        Assert.Contains($"{Told}No space left on device. ", build.StandardError, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_who_has_seen_enough_is_no_fault()
    {
        var listed = await Shell("\"$@\" | head -n 1", "problems");

        Assert.Equal((0, ""), (listed.ExitCode, listed.StandardError));
        Assert.StartsWith("ART01", listed.StandardOutput, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_needs_a_home()
    {
        var build = await Shell("unset HOME XDG_DATA_HOME; exec \"$@\"", "check");

        Assert.True(build.ExitCode == 0, build.StandardOutput + build.StandardError);
    }

    [Fact]
    public async Task A_home_that_is_no_folder_is_told_by_its_name()
    {
        var build = await Shell("export HOME=/dev/null; unset XDG_DATA_HOME DOTNET_CLI_HOME; exec \"$@\"", "prove");

        Assert.Equal(3, build.ExitCode);
        Assert.Contains($"{Told}HOME is '/dev/null', ", build.StandardError, StringComparison.Ordinal);
    }

    // A limit to the size of files stops the writing of a site as a full disk does. The runtime needs files in memory.
    [Fact]
    public async Task A_disk_that_takes_no_more_is_told_and_nothing_stays_on_it()
    {
        var build = await Shell(
            "trap '' XFSZ; export DOTNET_EnableWriteXorExecute=0; ulimit -f 8; exec \"$@\"",
            "--no-proof"
        );

        Assert.Equal(3, build.ExitCode);
        Assert.Contains("error OUT02: The site could not be written", build.StandardOutput, StringComparison.Ordinal);
        Assert.Equal(proven.Tree, _site.Tree());
        Assert.Empty(Directory.EnumerateFileSystemEntries(_site.Root, ".output.*"));
    }

    [Fact]
    public async Task Where_the_proof_cannot_be_written_the_system_is_to_blame()
    {
        var site = proven.Site.CopyTo("no-artifacts");
        Directory.Delete(site.PathOf("artifacts"), recursive: true);
        site.Write("artifacts", "This is a file.");

        var build = await site.Build();

        Assert.Equal((3, ""), (build.ExitCode, build.StandardOutput));
        Assert.StartsWith(Told, build.StandardError, StringComparison.Ordinal);
        Assert.Equal(proven.Tree, site.Tree());
    }

    /// <summary>Runs the program as the arguments of a shell.</summary>
    private async Task<BufferedCommandResult> Shell(string script, params string[] arguments)
    {
        var command = _site.Command(arguments);
        return await command
            .WithTargetFile("sh")
            .WithArguments($"-c {Quoted(script)} sh dotnet {command.Arguments}")
            .ExecuteBufferedAsync();
    }

    private static string Quoted(string script) => $"\"{script.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
