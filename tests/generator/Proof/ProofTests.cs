using CliWrap;
using CliWrap.Buffered;
using CliWrap.EventStream;
using Generator.Proof.Runs;

namespace Generator.Tests.Proof;

[Collection(ProvenSite.ForProof), Trait("Speed", "slow")]
public class ProofTests(ProvenSite proven) : IDisposable
{
    private readonly SiteCopy _site = proven.Site;

    private readonly SiteChanges _changes = new(proven.Site);

    [Fact]
    public async Task Fresh_evidence_starts_no_test_run()
    {
        Directory.Delete(_site.PathOf("artifacts/proof"), recursive: true);

        var build = await _site.Build();

        Assert.Equal(0, build.ExitCode);
        Assert.Contains("no test was run", build.StandardError, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_site.PathOf("artifacts/proof")));
    }

    [Fact]
    public async Task Code_that_does_not_compile_is_reported_where_it_stands()
    {
        _changes.Make("code/Counting/Wolf.cs", "told?.Invoke() ?? \"no sheep left\"", "5");

        var build = await _site.Build();

        Assert.DoesNotContain("fresh", build.StandardError, StringComparison.Ordinal);
        await VerifyRefusal(build);
    }

    [Fact]
    public async Task A_run_that_cannot_even_start_says_why()
    {
        _changes.Make(
            "tests/listings/Listings.Tests.csproj",
            "<PackageReference Include=\"xunit\" />",
            "<PackageReference Include=\"xunit\" /><PackageReference Include=\"no-such-package\" />"
        );

        var build = await _site.Build();

        Assert.Equal(1, build.ExitCode);
        Assert.StartsWith(
            "tests/listings(1,1): error PRF14: The proof run ended before it produced results.",
            build.StandardOutput,
            StringComparison.Ordinal
        );
        Assert.Contains("no-such-package", build.StandardOutput, StringComparison.Ordinal);
        Assert.Equal(proven.Tree, _site.Tree());
    }

    [Fact]
    public async Task A_test_that_ends_the_process_proves_nothing()
    {
        _changes.Make("code/Counting/Wolf.cs", "return told", "Environment.Exit(0);\n            return told");

        var build = await _site.Build();

        Assert.True(build.ExitCode == 1, build.StandardOutput + build.StandardError);
        Assert.Contains(
            "Running Listings.Tests.BarnTests.The_wolf_comes_late",
            build.StandardOutput,
            StringComparison.Ordinal
        );
        Assert.Equal(proven.Tree, _site.Tree());
    }

    [Fact]
    public async Task A_fixture_that_fails_leaves_no_results()
    {
        _changes.Make(
            "tests/listings/WolfTests.cs",
            "public class WolfTests",
            """
            public sealed class Fence : IDisposable
            {
                public void Dispose() => throw new InvalidOperationException("the fence falls");
            }

            public class WolfTests : IClassFixture<Fence>
            """
        );

        var build = await _site.Build();

        Assert.Equal(1, build.ExitCode);
        Assert.Contains("error PRF14", build.StandardOutput, StringComparison.Ordinal);
        Assert.Contains("the fence falls", build.StandardOutput, StringComparison.Ordinal);
        Assert.Equal(proven.Tree, _site.Tree());
    }

    [Theory]
    [InlineData("")]
    [InlineData("""{"Token":"of the run","Tests":[{"Test":""")]
    [InlineData("""{"Token":"another one","Tests":[]}""")]
    public void Results_that_were_cut_off_or_are_not_of_the_run_are_none(string text)
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, text);

        Assert.Null(RunTests.Read(file, "of the run"));

        File.Delete(file);
    }

    [Fact]
    public async Task Evidence_edited_by_hand_is_refused_until_it_is_proven_anew()
    {
        _changes.Make(proven.Evidence, "\"Passed\"", "\"passed\"");

        var refused = await _site.Build();
        var anew = await _site.Build("prove");
        _changes.Keep();

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("PRF12", refused.StandardOutput, StringComparison.Ordinal);
        Assert.Single(refused.StandardOutput.Trim().Split('\n'));
        Assert.Equal(0, anew.ExitCode);
    }

    [Fact]
    public async Task Stale_evidence_is_a_problem_where_no_test_may_run()
    {
        _changes.Make("code/Counting/Wolf.cs", "no sheep left", "no sheep right");
        await VerifyRefusal(await _site.Build("check", "--no-proof"));
    }

    [Fact]
    public async Task Cancelling_the_proof_ends_with_130_and_leaves_the_site()
    {
        var before = _site.Tree();
        _changes.Make("code/Counting/Wolf.cs", "no sheep left", "no sheep right");
        var (process, exitCode) = (0, 0);

        await foreach (var happened in _site.Command().ListenAsync())
        {
            switch (happened)
            {
                case StartedCommandEvent started:
                    process = started.ProcessId;
                    break;
                case StandardErrorCommandEvent said when said.Text.Contains("compiling", StringComparison.Ordinal):
                    await Cli.Wrap("kill").WithArguments([SiteCopy.Interrupt, $"{process}"]).ExecuteAsync();
                    break;
                case ExitedCommandEvent exited:
                    exitCode = exited.ExitCode;
                    break;
            }
        }

        Assert.Equal(130, exitCode);
        Assert.Equal(before, _site.Tree());
    }

    public void Dispose()
    {
        _changes.Dispose();
        GC.SuppressFinalize(this);
    }

    private async Task VerifyRefusal(
        BufferedCommandResult build,
        [System.Runtime.CompilerServices.CallerMemberName] string test = ""
    )
    {
        Assert.Equal(1, build.ExitCode);
        Assert.Equal(proven.Tree, _site.Tree());
        await Verify(build.StandardOutput.Replace(_site.Root, "ROOT", StringComparison.Ordinal), method: test);
    }
}
