using System.Collections.Immutable;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Generator.Build;

/// <summary>Problems as a log of SARIF 2.1.0, which code hosts and editors read.</summary>
/// <remarks>https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html</remarks>
internal static class SarifLog
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    public static string Of(ImmutableArray<Problem> problems)
    {
        ImmutableArray<ProblemKind> kinds = [.. problems.Select(problem => problem.Kind).DistinctBy(kind => kind.Code)];
        var codes = kinds.Select(kind => kind.Code).ToArray();
        var run = new JsonObject
        {
            ["tool"] = new JsonObject
            {
                ["driver"] = new JsonObject { ["name"] = "generator", ["rules"] = Array(kinds.Select(Rule)) },
            },
            ["columnKind"] = "utf16CodeUnits",
            ["results"] = Array(problems.Select(problem => Result(problem, codes.IndexOf(problem.Code)))),
        };
        var log = new JsonObject
        {
            ["$schema"] = Schema,
            ["version"] = "2.1.0",
            ["runs"] = Array([run]),
        };
        return PrintedJson.Of(log, SarifJson.Default.JsonObject);
    }

    private static JsonObject Rule(ProblemKind kind) =>
        new()
        {
            ["id"] = kind.Code,
            ["shortDescription"] = Text(kind.Title),
            ["help"] = Text(kind.Hint),
        };

    private static JsonObject Result(Problem problem, int rule) =>
        new()
        {
            ["ruleId"] = problem.Code,
            ["ruleIndex"] = rule,
            ["level"] = "error",
            ["message"] = Text($"{problem.Message} {problem.Hint}\n{problem.Detail}".TrimEnd()),
            ["locations"] = Array([
                new JsonObject
                {
                    ["physicalLocation"] = new JsonObject
                    {
                        ["artifactLocation"] = new JsonObject { ["uri"] = Uri(problem.At.File) },
                        ["region"] = new JsonObject
                        {
                            ["startLine"] = problem.At.Line,
                            ["startColumn"] = problem.At.Column,
                        },
                    },
                },
            ]),
        };

    private static JsonObject Text(string text) => new() { ["text"] = text };

    // Relative to the root of the series, as code hosts want it.
    private static string Uri(string file) => string.Join('/', file.Split('/').Select(System.Uri.EscapeDataString));

    private static JsonArray Array(IEnumerable<JsonNode> nodes) => [.. nodes];
}

[JsonSerializable(typeof(JsonObject))]
internal sealed partial class SarifJson : JsonSerializerContext;
