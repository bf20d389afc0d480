using AngleSharp.Html.Parser;
using Generator.Build;
using Theme;

namespace Generator.Tests;

public class FindProgramTests
{
    private static readonly Code Farm = new(
        new Documents([
            new ExtractedCode(
                [],
                [
                    Program("code/Barn/Zoo.cs", "code/Farm/Gate.cs"),
                    Program("code/Farm/Dinner.cs", "code/Farm/Gate.cs", "code/Farm/Menu.cs"),
                    Program("code/Farm/Lunch.cs", "code/Farm/Menu.cs"),
                    Part("code/Farm/Gate.cs", "code/Farm/Hinge.cs"),
                    Part("code/Farm/Hinge.cs", "code/Farm/Gate.cs"),
                    Part("code/Farm/Menu.cs"),
                    Part("code/Farm/Unused.cs"),
                ]
            ),
        ]),
        [],
        [],
        new ProofRun("", true, 0, 0, "", "", [])
    );

    [Theory]
    [InlineData("code/Farm/Menu.cs", "code/Farm/Dinner.cs")]
    [InlineData("code/Farm/Menu.cs", "code/Farm/Lunch.cs", "code/Farm/Menu.cs", "code/Farm/Lunch.cs")]
    [InlineData("code/Farm/Hinge.cs", "code/Farm/Dinner.cs")]
    [InlineData("code/Farm/Hinge.cs", "code/Barn/Zoo.cs", "code/Barn/Zoo.cs")]
    [InlineData("code/Farm/Unused.cs", null)]
    public void It_is_one_that_the_page_shows_or_a_neighbour_and_may_include_the_file_indirectly(
        string file,
        string? program,
        params string[] shown
    ) => Assert.Equal(program, FindProgram.With(file, Farm, shown));

    [Theory]
    [InlineData("code/Farm/Menu.cs", true, null, "Run it yourself: dotnet code/Farm/Menu.cs")]
    [InlineData(
        "code/Farm/Menu.cs",
        false,
        "code/Farm/Dinner.cs",
        "Not a program itself. Run one that includes it: dotnet code/Farm/Dinner.cs"
    )]
    [InlineData("code/Farm/Unused.cs", false, null, "Not a program itself.")]
    [InlineData("code/Farm/Locks.refused.cs", false, null, "")]
    public void The_foot_of_a_figure_says_what_to_run(string file, bool isProgram, string? program, string foot)
    {
        using var components = new Components();

        var html = components.Render<RunPanel>(
            new()
            {
                ["File"] = file,
                ["Entry"] = isProgram ? new Entry("") : null,
                ["Program"] = program,
            }
        );

        Assert.Equal(foot, new HtmlParser().ParseDocument(html).Body!.TextContent.Trim());
    }

    private static CodeFile Program(string path, params string[] includes) =>
        new(path, "", [.. includes], new Entry(""));

    private static CodeFile Part(string path, params string[] includes) => new(path, "", [.. includes], null);
}
