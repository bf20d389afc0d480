using System.Text.RegularExpressions;
using Programs.Tests.Blocks;

namespace Programs.Tests;

[Collection(AllRuns.Collection), Trait("Speed", "slow")]
public partial class BlocksTests(AllRuns runs)
{
    public static TheoryData<string> Names =>
        [
            .. (
                from scene in Scene.All
                where !scene.IsSkipped
                from part in scene.Parts
                select part.Block.Name
            ).Distinct(),
        ];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task What_a_page_tells_readers_to_run_does_what_the_page_says(string name)
    {
        var scene = Scene.All.First(scene => scene.Parts.Any(part => part.Block.Name == name));
        var (block, act) = scene.Parts.Single(part => part.Block.Name == name);
        try
        {
            var results = await runs.ResultsOf(scene);
            var own = scene.Opening is null ? results : [results[Array.IndexOf(scene.Parts, (block, act))]];
            Assert.Equal(CodesOf(scene, act), own.Select(result => result.ExitCode));

            // What a server is asked for is part of what its listing does.
            var said = act is Opens ? results : own;
            Assert.Empty(ListingOutputs.Missing(block, act, said, scene.Runs));
            Assert.All(act.Says, say => Assert.Contains(say.Words, Block.Words(block.Page), StringComparison.Ordinal));
            Assert.All(act.Says, say =>
                Assert.Matches(new Regex(say.Pattern, RegexOptions.Multiline), string.Concat(own.Select(All)))
            );
        }
        catch
        {
            Results.Forget(Results.KeyOf(scene));
            throw;
        }
    }

    [Fact]
    public void Of_each_block_something_is_compared() =>
        Assert.Empty(
            from scene in Scene.All
            from part in scene.Parts
            where part.Act is not (Skipped or Opens) && part.Act.Says is []
            where
                ListingOutputs
                    .Of(part.Block.Page, part.Block.Files)
                    .All(shown => part.Act.Apart.Contains(shown.Listing))
            select part.Block.Name
        );

    [Fact]
    public void Each_command_within_a_sentence_starts_a_program_that_is_run() =>
        Assert.Empty(
            from page in Block.Pages
            from command in Command().Matches(Block.Read(page))
            where Run.All.All(run => run.Name != command.Groups["program"].Value)
            select $"{page}: {command.Value}"
        );

    [Fact]
    public void Each_entry_of_the_table_belongs_to_a_block() => Assert.Empty(Scene.ActsWithoutBlock());

    [Fact]
    public void Who_has_another_output_than_the_listing_really_has() =>
        Assert.Empty(
            from scene in Scene.All
            from part in scene.Parts
            from listing in part.Act.Apart
            where ListingOutputs.Of(part.Block.Page, part.Block.Files).All(shown => shown.Listing != listing)
            select $"{part.Block.Name}: {listing}"
        );

    private static IEnumerable<int?> CodesOf(Scene scene, Act act) =>
        scene.Runs is not []
            ? scene.Runs.Select(run => run.ExitCode)
            :
            [
                act switch
                {
                    Ends ends => ends.ExitCode,
                    Opens when scene.Parts.All(part => part.Act is not Hangs) => 0,
                    IsInsideAtClosingTime => 0,
                    _ => null,
                },
            ];

    // curl tells of its progress there, if it is not a terminal.
    private static string All(Result result) =>
        result.ExitCode is 0 or null ? result.Output : result.Output + result.Error;

    [GeneratedRegex("`dotnet code/(?<program>[^`]+)`")]
    private static partial Regex Command();
}
