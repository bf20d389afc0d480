using System.IO.Enumeration;
using System.Text.Json;
using Generator.Build;
using Generator.Schemas;
using Json.Schema;
using YamlDotNet.Serialization;

namespace Generator.Tests.Schemas;

/// <summary>The schemas of YAML for editors, and of JSON for programs, say what the program says.</summary>
public class SchemaTests
{
    private const string Settings = "title: A\nauthor: B\ndescription: C\n";
    private const string Page = "title: A\ndescription: B\n";
    private const string Occasion =
        "- date: 2017-02-04\n  event: A\n  place: B\n  revision: C\n"
        + "  link: https://d.org\n  repository: https://e.org\n";

    public static TheoryData<string> Paths => [.. WriteSchemas.All().Select(schema => schema.Path)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_schema_is_what_the_records_say(string path)
    {
        var made = WriteSchemas.All().Single(schema => schema.Path == path);

        Assert.True(
            File.ReadAllBytes(Path.Combine(Checkout.Root, path)).AsSpan().SequenceEqual(made.Bytes.AsSpan()),
            $"{path} is not what the records and the documents say. Write it again: dotnet run -- schemas"
        );
    }

    [Fact]
    public void The_schema_of_the_evidence_has_each_value_that_the_documents_explain()
    {
        using var schema = JsonDocument.Parse(SourceTree.Text("schemas/evidence.json"));

        Assert.Equal(
            Docs.Column("docs/evidence.md", "values", 0).Order(StringComparer.Ordinal),
            Values(schema.RootElement, "").Order(StringComparer.Ordinal)
        );

        static IEnumerable<string> Values(JsonElement schema, string before) =>
            schema.TryGetProperty("items", out var items) ? Values(items, $"{before}[]")
            : schema.TryGetProperty("properties", out var properties)
                ? properties
                    .EnumerateObject()
                    .Select(one => (Name: before.Length > 0 ? $"{before}.{one.Name}" : one.Name, one.Value))
                    .SelectMany(one => Values(one.Value, one.Name).Prepend(one.Name))
            : [];
    }

    [Fact]
    public void No_other_file_lies_beside_the_schemas() =>
        Assert.Equal(
            WriteSchemas.All().Select(schema => schema.Path).Order(StringComparer.Ordinal),
            SourceTree.Below("schemas", "*")
        );

    [Theory]
    [InlineData("settings", 3, "settings.yml")]
    [InlineData("presentations", 3, "presentations.yml")]
    [InlineData("directory", 1, "_directory.yml")]
    [InlineData("front-matter", 20, "*.md")]
    public void What_authors_have_written_passes(string name, int atLeast, string pattern)
    {
        var files = new[] { "", "examples/tea", "tests/generator/sites/good" }
            .Select(series => new DirectoryInfo(Path.Combine(Checkout.Root, series)))
            .SelectMany(series =>
                series
                    .GetFiles("settings.yml")
                    .Concat(series.GetDirectories("input")[0].GetFiles("*", SearchOption.AllDirectories))
            )
            .Where(file => FileSystemName.MatchesSimpleExpression(pattern, file.Name))
            .ToArray();

        Assert.True(files.Length >= atLeast, $"{files.Length} files");
        Assert.All(files, file =>
        {
            var text = File.ReadAllText(file.FullName);
            Assert.Equal("", Faults(name, name == "front-matter" ? text.Split("\n---\n")[0] : text));
        });
    }

    // Each pair of a record's rule and a text that breaks it, or keeps to it in an unusual way.
    [Theory]
    [InlineData("settings", Settings, "")]
    [InlineData("settings", Settings + "titel: D", "YML02")]
    [InlineData("settings", "title: A\nauthor: B", "YML04")]
    [InlineData("settings", Settings + "avoid: simply", "YML03")]
    [InlineData("settings", Settings + "avoid:\n  - simply\n  - 100", "")]
    [InlineData("settings", Settings + "repository: http://example.org", "YML03")]
    [InlineData("settings", Settings + "address: https://example.org/a/", "")]
    [InlineData("settings", Settings + "address: https://example.org/a?b", "YML03")]
    [InlineData("settings", Settings + "address: https://example.org/index.html", "YML03")]
    [InlineData("settings", Settings + "licence: []", "YML03")]
    [InlineData("front-matter", Page + "number: 3\nlevel: optional\nchecked: 2026-11-28\ndraft: true", "")]
    [InlineData("front-matter", "title: 1984\ndescription: true", "")]
    [InlineData("front-matter", "title: \"\"\ndescription: A", "YML03")]
    [InlineData("front-matter", "title:\ndescription: A", "YML03")]
    [InlineData("front-matter", Page + "number: first", "YML03")]
    [InlineData("front-matter", Page + "number: -1", "YML03")]
    [InlineData("front-matter", Page + "level: hard", "YML03")]
    [InlineData("front-matter", Page + "draft: no", "YML03")]
    [InlineData("front-matter", Page + "checked: yesterday", "YML03")]
    [InlineData("front-matter", Page + "checked: 2026-11-31", "YML03")]
    [InlineData("front-matter", Page + "tags: {}", "YML03")]
    [InlineData("directory", "level: optional", "")]
    [InlineData("directory", "levels: optional", "YML02")]
    [InlineData("presentations", Occasion, "")]
    [InlineData("presentations", Occasion + "  original: maybe", "YML03")]
    [InlineData("presentations", Occasion + "  where: C", "YML02")]
    [InlineData("presentations", "- date: 2017-02-04", "YML04")]
    [InlineData("presentations", "date: 2017-02-04", "YML07")]
    public void What_the_program_refuses_the_schema_refuses_and_nothing_else(string name, string yaml, string code)
    {
        var at = new Location("a.yml", 0);
        var problems = name switch
        {
            "settings" => Yaml.Bind<SeriesSettings>(yaml, at, key => key).Problems,
            "front-matter" => Yaml.Bind<FrontMatter>(yaml, at, key => key).Problems,
            "directory" => Yaml.Defaults<FrontMatter>(yaml, at).Problems,
            _ => Yaml.BindAll<Presentation>(yaml, at).Problems,
        };

        Assert.Equal(code.Length == 0 ? [] : [code], problems.Select(problem => problem.Code).Distinct());
        Assert.Equal(code.Length > 0, Faults(name, yaml).Length > 0);
    }

    [Fact]
    public void Editors_are_told_which_schema_is_for_which_files()
    {
        using var settings = JsonDocument.Parse(SourceTree.Text(".vscode/settings.json"));

        // Its extension looks at YAML files only, and not into Markdown.
        Assert.Equal(
            Schema
                .All.Where(schema => Path.GetExtension(schema.Terms.Files) == ".yml")
                .Select(schema => (schema.Path, schema.Terms.Files)),
            settings
                .RootElement.GetProperty("yaml.schemas")
                .EnumerateObject()
                .Select(entry => (entry.Name, entry.Value.GetString()!))
        );
    }

    private static Schema Named(string name) => Schema.All.Single(schema => schema.Terms.Name == name);

    /// <summary>What the committed schema finds in a text; empty if it is valid.</summary>
    private static string Faults(string name, string yaml)
    {
        var schema = JsonSchema.FromText(SourceTree.Text(Named(name).Path));
        using var value = JsonDocument.Parse(Json(yaml));
        var evaluation = schema.Evaluate(
            value.RootElement,
            new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = true }
        );
        return evaluation.IsValid ? "" : JsonSerializer.Serialize(evaluation);
    }

    // As an editor reads it: what has no quotes can be a number, true, false or nothing.
    private static string Json(string yaml) =>
        new SerializerBuilder()
            .JsonCompatible()
            .Build()
            .Serialize(
                new DeserializerBuilder()
                    .WithAttemptingUnquotedStringTypeDeserialization()
                    .Build()
                    .Deserialize<object?>(yaml)
            );
}
