using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Generator.Proof;
using Generator.Proof.Runs;
using Microsoft.CodeAnalysis.CSharp;

namespace Generator.Tests.Proof;

/// <summary>
/// What was found about a file holds as long as neither the file changes nor what it can know about others.
/// </summary>
public sealed class FileFindingsTests : IDisposable
{
    private const string Cow = """
        /// <summary>Says moo.</summary>
        public class Cow(int age) : Animal
        {
            private readonly int _age = age;
            public int Age => _age;
            public string Moo(int times = 1) { return "moo"; }
        }
        """;

    private static readonly JsonTypeInfo<ImmutableArray<string>> Form =
        (JsonTypeInfo<ImmutableArray<string>>)JsonSerializerOptions.Default.GetTypeInfo(typeof(ImmutableArray<string>));

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("findings");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("return \"moo\";", "return string.Concat(\"mo\", \"o\");")]
    [InlineData("=> _age;", "=> _age + 0;")]
    [InlineData("public class", "// A comment.\n\npublic class")]
    [InlineData("{ return", "{\n#region cow\nreturn")]
    public void Other_files_do_not_know_bodies_and_comments(string old, string now) =>
        Assert.Equal(Hash(Cow), Hash(Replaced(old, now)));

    [Theory]
    [InlineData("Says moo.", "Says nothing.")]
    [InlineData("int times = 1", "int times = 2")]
    [InlineData("int times", "long times")]
    [InlineData("public string Moo", "internal string Moo")]
    [InlineData(": Animal", ": Herd")]
    [InlineData("_age = age", "_age = age + 1")]
    [InlineData("public int Age", "[Obsolete] public int Age")]
    [InlineData("return \"moo\";", "return new { Moo = 1 }.ToString();")]
    public void Other_files_know_what_is_declared(string old, string now) =>
        Assert.NotEqual(Hash(Cow), Hash(Replaced(old, now)));

    [Fact]
    public async Task A_file_is_analysed_once()
    {
        Assert.Equal("first", await Find("text", "all", "first"));
        Assert.Equal("first", await Find("text", "all", "second"));
    }

    [Theory]
    [InlineData("another text", "all")]
    [InlineData("text", "another declaration")]
    public async Task A_file_is_analysed_again_if_something_changes(string text, string surroundings)
    {
        await Find("text", "all", "first");

        Assert.Equal("second", await Find(text, surroundings, "second"));
    }

    [Fact]
    public async Task What_somebody_edited_does_not_count()
    {
        await Find("text", "all", "first");
        var file = Assert.Single(_folder.GetFiles()).FullName;
        File.WriteAllText(file, File.ReadAllText(file).Replace("first", "wrong", StringComparison.Ordinal));

        Assert.Equal("second", await Find("text", "all", "second"));
    }

    [Fact]
    public async Task Who_takes_nothing_over_analyses_it_again()
    {
        await Find("text", "all", "first");

        Assert.Equal("second", await Find("text", "all", "second", takesOver: false));
    }

    private async Task<string> Find(string text, string surroundings, string answer, bool takesOver = true)
    {
        var findings = new FileFindings(new SignedStore(_folder.FullName, [1, 2, 3]), takesOver, surroundings);
        var found = await findings.Of("colours", new CodeFile("code/Cow.cs", text, [], null), Form, () =>
            Task.FromResult<ImmutableArray<string>>([answer])
        );
        findings.Save();
        return Assert.Single(found);
    }

    private static string Replaced(string old, string now)
    {
        Assert.Contains(old, Cow, StringComparison.Ordinal);
        return Cow.Replace(old, now, StringComparison.Ordinal);
    }

    private static string Hash(string text) => HashDeclarations.Of([CSharpSyntaxTree.ParseText(text, path: "Cow.cs")]);
}
