using System.Runtime.CompilerServices;
using CliWrap.Buffered;
using Generator.Proof;

namespace Generator.Tests.Playground;

/// <summary>
/// Which programs readers may change and run. What publishes the playground here, and what runs in it, only says so;
/// tests/browser has the real one.
/// </summary>
[Collection(ProvenSite.ForProof), Trait("Speed", "slow")]
public class PlaygroundTests(ProvenSite proven)
{
    private const string Project = """
        <Project>
          <Target Name="Restore" />
          <Target Name="Publish">
            <MakeDir Directories="$(PublishDir)wwwroot" />
            <WriteLinesToFile File="$(PublishDir)wwwroot/worker.js" Lines="// a worker" />
          </Target>
        </Project>
        """;

    // Each time that a program is run leaves a line.
    private const string Headless = """
        import { appendFileSync, writeSync } from "node:fs";
        import { createInterface } from "node:readline";

        const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
        const token = (await lines.next()).value;
        const says = {
          Sheep: { Output: "SHEEP", ExitCode: 0 },
          Wolf: { Failure: "Unhandled exception. System.PlatformNotSupportedException: no", ExitCode: 134 },
          Barn: { Refusal: "code/Counting/Barn.cs(1,1): CS0246: no", ExitCode: null },
          Dream: { Output: "something else\n", ExitCode: 0 },
        };
        for await (const line of lines) {
          const name = JSON.parse(line).Paths[0].match(/(\w+)\.cs/)[1];
          appendFileSync("../runs.txt", `${name}\n`);
          if (!says[name]) {
            process.exit(1);
          }

          const played = { Output: "", Error: "", Refusal: null, Failure: null, ExitCode: 0, ...says[name] };
          writeSync(1, `${token}${JSON.stringify(played)}\n`);
        }
        """;

    [Fact]
    public async Task Only_programs_that_print_their_snapshots_are_offered_and_only_what_changed_is_run_again()
    {
        var site = WithPlayground(Headless);

        var first = await site.Build();
        var page = site.Page("try/index.html");
        var runs = Runs(site);
        var again = await site.Build();
        site.Write("playground/headless.mjs", Headless.Replace("something else", "a dream", StringComparison.Ordinal));
        var changed = await site.Build();

        Assert.True(first.ExitCode == 0, first.StandardOutput);
        Assert.Equal("counting/sheep", Assert.Single(page.QuerySelectorAll(".try-programs li")).Id);
        Assert.Contains(
            "1 needs more than the one thread of a page, 1 needs a library that is not here, "
                + "2 print something else here.",
            page.Body!.TextContent.Split().Aggregate((text, word) => word.Length > 0 ? $"{text} {word}" : text),
            StringComparison.Ordinal
        );
        Assert.Contains("\"text\":", site.Read("try/programs/counting/sheep.json"), StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(Path.Combine(site.Output, "try"), "worker.js", SearchOption.AllDirectories));
        // What prints something else, or ends the process, is tried once more, alone.
        Assert.Equal(["Barn", "Contracts", "Dream", "Dream", "Sheep", "Wolf"], runs.Order());
        Assert.True(again.ExitCode == 0, again.StandardOutput);
        Assert.True(changed.ExitCode == 0, changed.StandardOutput);
        Assert.Equal(runs.Length * 2, Runs(site).Length);
        Assert.Contains(
            "../../try/index.html#counting/sheep",
            site.Read("code/counting/sheep.html"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_program_that_runs_in_it_does_not_get_the_key_of_the_evidence()
    {
        var site = WithPlayground(
            Headless.Replace("\"SHEEP\"", "process.env.PROOF_KEY ?? \"SHEEP\"", StringComparison.Ordinal)
        );

        var build = await site.Command()
            .WithEnvironmentVariables(environment => environment.Set(EvidenceKeyStore.Variable, "secret"))
            .ExecuteBufferedAsync();

        Assert.True(build.ExitCode == 0, build.StandardOutput);
        Assert.Single(site.Page("try/index.html").QuerySelectorAll(".try-programs li"));
    }

    [Fact]
    public async Task A_playground_that_cannot_be_built_is_told_and_the_site_is_published_without_it()
    {
        var site = WithPlayground(Headless);
        site.Write("playground/Playground.csproj", "<Project><Target Name=\"Restore\" /></Project>");

        var build = await site.Build();

        Assert.True(build.ExitCode == 0, build.StandardOutput);
        Assert.Contains(
            "The playground could not be built, so the site has none for its programs: ",
            build.StandardError,
            StringComparison.Ordinal
        );
        Assert.Contains("MSB4057", build.StandardError, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(site.Output, "try")));
    }

    private SiteCopy WithPlayground(string headless, [CallerMemberName] string test = "")
    {
        var site = proven.Site.CopyTo($"playground {test.Length}");
        site.Write("playground/Playground.csproj", Project);
        site.Write("playground/headless.mjs", headless);
        foreach (var program in new[] { "Sheep", "Dream", "Wolf", "Barn" })
        {
            site.Write($"tests/programs/Counting.{program}.verified.txt", program.ToUpperInvariant());
        }

        return site;
    }

    private static string[] Runs(SiteCopy site) => File.ReadAllLines(site.PathOf("runs.txt"));
}
