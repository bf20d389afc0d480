using System.Text.Json;
using CliWrap.Buffered;
using Json.Schema;

namespace Generator.Tests.Build;

/// <summary>The forms in which problems are printed.</summary>
[Trait("Speed", "slow")]
public class FormatTests
{
    private readonly SiteCopy _site = SiteCopy.Of("broken", "printed");

    [Fact]
    public async Task Sarif_is_valid_by_the_schema_and_has_all_problems()
    {
        var schema = JsonSchema.FromFile(
            Path.Combine(Checkout.Root, "tests", "generator", "Build", "sarif", "sarif-2.1.0.json")
        );

        using var log = JsonDocument.Parse(await Printed("sarif"));
        using var problems = JsonDocument.Parse(await Printed("json"));

        var evaluation = schema.Evaluate(
            log.RootElement,
            new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = true }
        );
        Assert.True(evaluation.IsValid, JsonSerializer.Serialize(evaluation));
        var run = log.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.Equal(
            problems.RootElement.EnumerateArray().Select(Described).Order(StringComparer.Ordinal),
            run.GetProperty("results").EnumerateArray().Select(Result).Order(StringComparer.Ordinal)
        );

        string Result(JsonElement result)
        {
            var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            var code = rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString();
            Assert.Equal(code, result.GetProperty("ruleId").GetString());
            var uri = place.GetProperty("artifactLocation").GetProperty("uri").GetString()!;
            return $"{code} {Uri.UnescapeDataString(uri)} {place.GetProperty("region").GetProperty("startLine")}";
        }

        static string Described(JsonElement problem) =>
            $"{problem.GetProperty("code").GetString()} {problem.GetProperty("at").GetProperty("file").GetString()} "
            + problem.GetProperty("at").GetProperty("line");
    }

    [Fact]
    public async Task Json_says_what_text_says_with_its_quotes()
    {
        var printed = await Printed("json");

        Assert.Contains("\"There is no key 'titel'. Did you mean 'title'?\"", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u", printed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("true", "::error file=")]
    [InlineData("false", "artifacts/evidence(1,1): error PRF11")]
    public async Task On_github_its_form_is_chosen(string actions, string start)
    {
        var build = await _site
            .Command("check", "--no-proof", "-q")
            .WithEnvironmentVariables(variables => variables.Set("GITHUB_ACTIONS", actions))
            .ExecuteBufferedAsync();

        Assert.StartsWith(start, build.StandardOutput, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quiet_is_quiet_and_one_is_not_many()
    {
        Directory.Delete(_site.PathOf("input"), recursive: true);
        _site.Write("input/index.md", "---\ntitle: One\ndescription: Page.\n---\n\nText.\n");
        _site.Write("settings.yml", "title: One\nauthor: Ann\ndescription: Page.\n");
        Directory.Delete(_site.PathOf("code"), recursive: true);

        var loud = await _site.Build("check", "--no-proof");
        var quiet = await _site.Build("check", "--no-proof", "-q");

        Assert.Contains("1 problem. Nothing was written", loud.StandardError, StringComparison.Ordinal);
        Assert.Contains("\n`dotnet run -- explain PRF11` explains", loud.StandardError, StringComparison.Ordinal);
        Assert.Equal("", quiet.StandardError);
    }

    private async Task<string> Printed(string format) =>
        (await _site.Build("check", "--no-proof", "-q", "-f", format)).StandardOutput;
}
