using Generator.Lowering;
using Location = Generator.Build.Location;

namespace Generator.Tests.Lowering;

/// <summary>Which members are lowered, and that the same code always gives the same text.</summary>
public class LoweringTests
{
    [Fact]
    public async Task The_same_code_gives_the_same_text_wherever_it_lies()
    {
        const string Source =
            "static async Task Say([CallerFilePath] string path = \"\") { await Task.Yield(); Say(); "
            + "} static async Task Twice() { await Say(); await Say(); }";

        var here = await LoweredCase.Lower(Source, "/here");
        var there = await LoweredCase.Lower(Source, "/there/with blanks & signs");

        Assert.Equal(here.Select(member => member.Packed), there.Select(member => member.Packed));
    }

    [Fact]
    public async Task Each_character_has_its_kind()
    {
        var lines = (
            await LoweredCase.Lower("static IEnumerable<string> Count(int number) { yield return \"one\" + number; }")
        )
            .Single()
            .Lines;

        Assert.All(lines, line => Assert.Equal(line.Text.Length, line.Kinds.Length));
        Assert.Equal(
            [(CodeKind.Member, "current"), (CodeKind.Text, "\"one\""), (CodeKind.Member, "number")],
            lines
                .Single(line => line.Text.Contains("\"one\"", StringComparison.Ordinal))
                .Runs.Where(run => run.Kind != CodeKind.Plain)
                .Select(run => (run.Kind, run.Text))
        );
        Assert.Contains(lines[0].Runs, run => run is { Kind: CodeKind.Method, Text: "Count" });
        Assert.Contains(lines[0].Runs, run => run is { Kind: CodeKind.Parameter, Text: "number" });
    }

    [Fact]
    public async Task Only_whole_members_are_held_and_each_name_is_there_once()
    {
        const string Source =
            "static async Task Call(int times) { await Task.Yield(); }\nstatic async Task "
            + "Call(string who) { await Task.Yield(); }\nstatic async Task Half()\n{\n await "
            + "Task.Yield();\n}\nstatic void Plain() { }";

        Assert.Equal(["Call", "Call 2", "Half"], (await LoweredCase.Lower(Source)).Select(member => member.Name));
        Assert.Equal(["Call"], (await LoweredCase.Lower(Source, lines: 4..5)).Select(member => member.Name));
        Assert.Empty((await LoweredCase.Lower(Source, lines: 6..8)));
    }

    [Fact]
    public async Task Code_that_does_not_compile_is_a_problem_and_no_exception()
    {
        const string Source = "static async Task<int> Broken() => await Task.FromResult(\"no\");";
        var code = LoweredCase.Investigation(Source, "/root", [LoweredCase.ListingOf(Source)]);

        var (_, problems) = await LowerListings.Of(code);

        Assert.Equal(new Location("code/Case.cs", 4, 36), Assert.Single(problems).At);
    }
}
