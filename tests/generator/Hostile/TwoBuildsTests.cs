using System.Text;
using CliWrap;
using Generator.Build;
using Generator.Tests.Proof;

namespace Generator.Tests.Hostile;

/// <summary>Of two builds at once, one waits and says so.</summary>
[Collection(ProvenSite.ForProof), Trait("Speed", "slow")]
public class TwoBuildsTests(ProvenSite proven)
{
    [Fact]
    public async Task A_build_waits_for_another_also_if_it_is_to_print_problems_only()
    {
        var site = proven.Site.CopyTo("waits");
        var turn = await BuildLock.Take(site.Root, () => { }, CancellationToken.None);
        var said = new StringBuilder();

        var build = await site.Command("--quiet")
            .WithStandardErrorPipe(
                PipeTarget.ToDelegate(line =>
                {
                    said.AppendLine(line);
                    turn!.Dispose();
                })
            )
            .ExecuteAsync();

        Assert.Equal(0, build.ExitCode);
        Assert.Equal(BuildLock.Waiting, said.ToString().Trim());
        Assert.Equal(proven.Tree, site.Tree());
    }

    [Fact]
    public async Task Two_proofs_at_once_are_one_proof_and_a_build_that_finds_it()
    {
        var site = proven.Site.CopyTo("two-proofs");
        using var changes = new SiteChanges(site);
        changes.Make("code/Counting/Wolf.cs", "namespace Counting", "// By night.\nnamespace Counting");
        var (first, second) = (new StringBuilder(), new StringBuilder());
        Task<CommandResult>? other = null;

        var build = await site.Command()
            .WithStandardErrorPipe(
                PipeTarget.ToDelegate(line =>
                {
                    first.AppendLine(line);
                    other ??= site.Command().WithStandardErrorPipe(PipeTarget.ToStringBuilder(second)).ExecuteAsync();
                })
            )
            .ExecuteAsync();

        Assert.Equal((0, 0), (build.ExitCode, (await other!).ExitCode));
        Assert.Contains("Proof run: ", $"{first}", StringComparison.Ordinal);
        Assert.StartsWith(BuildLock.Waiting, $"{second}", StringComparison.Ordinal);
        Assert.Contains("Evidence is fresh", $"{second}", StringComparison.Ordinal);
    }
}
