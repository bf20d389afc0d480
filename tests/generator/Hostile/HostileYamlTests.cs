using CsCheck;
using Generator.Build;

namespace Generator.Tests.Hostile;

/// <summary>No YAML ends in an exception, or takes long to be rejected.</summary>
public class HostileYamlTests
{
    [Fact]
    public void No_front_matter_at_all_ends_in_an_exception() =>
        RandomText
            .Of(
                20,
                "title",
                ":",
                " ",
                "\n",
                "- ",
                "[",
                "]",
                "{",
                "}",
                "&a",
                "*a",
                "!!",
                "!<",
                ">",
                "|",
                "'",
                "\"",
                "#",
                "%",
                "@",
                "\t",
                "number: 1",
                "2024-01-01",
                "?",
                ",",
                "é",
                "\u0085",
                "<<: "
            )
            .Sample(
                text => Yaml.Bind<FrontMatter>(text, new Location("x.md"), key => key).Problems.IsDefault == false,
                iter: 10_000
            );

    [Fact]
    public void No_list_at_all_ends_in_an_exception() =>
        RandomText
            .Of(
                20,
                "- ",
                "date: 2024-01-01",
                "event",
                ":",
                " ",
                "\n",
                "  ",
                "[",
                "]",
                "{",
                "}",
                "&a",
                "*a",
                "!!",
                "|",
                "'",
                "\"",
                "#",
                "%",
                "\t",
                "?",
                ",",
                "---",
                "..."
            )
            .Sample(
                text =>
                    Yaml.BindAll<Presentation>(text, new Location("x.yml", 0))
                        .Values.All(entry => entry.Link is not null),
                iter: 10_000
            );

    [Fact]
    public void A_bomb_of_aliases_is_refused_at_once() =>
        Assert.Contains(
            Yaml.Bind<FrontMatter>(
                "title: &a [x,x]\ndescription: &b [*a,*a]\nneeds: &c [*b,*b]\ngoals: [*c,*c]",
                new Location("x.md"),
                key => key
            ).Problems,
            problem => problem.Code == "YML06"
        );

    [Fact]
    public void Deep_nesting_is_a_problem_as_soon_as_it_is_met() =>
        Assert.Contains(
            Yaml.Bind<FrontMatter>($"title: {new string('[', 100_000)}", new Location("x.md"), key => key).Problems,
            problem => problem.Message.Contains("more than 20 times", StringComparison.Ordinal)
        );
}
