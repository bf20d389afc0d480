using Generator.Names;

namespace Generator.Tests.Names;

/// <summary>Which code spans look like C#, and which names in them the compiler knows.</summary>
public class SpanNamesTests
{
    [Theory]
    [InlineData("await", 1)]
    [InlineData("yield return", 2)]
    [InlineData("var", 1)]
    [InlineData("Farm", 1)]
    [InlineData("Country.Life.Farm", 3)]
    [InlineData("Farm.Feed", 2)]
    [InlineData("Farm.ToString", 2)]
    [InlineData("IBigFarm.Eggs", 2)]
    [InlineData("farm.Feed", 1, "farm")]
    [InlineData("_hay", 1)]
    [InlineData("animal", 1)]
    [InlineData("fed.Select(each => each.Length)", 5)]
    [InlineData("other => 2 * other", 2)]
    [InlineData("Barn", 1)]
    [InlineData("Door", 1)]
    [InlineData("Task.WhenAll", 2)]
    [InlineData("Task<int>.Factory", 3)]
    [InlineData("Task<List<int>>.Factory", 4)]
    [InlineData("Task.Delay(1).Wait()", 2, "Wait")]
    [InlineData("System.Threading.Tasks.Task.Run", 5)]
    [InlineData("System.Private.CoreLib", 1)]
    [InlineData("int.Parse", 2)]
    [InlineData("string.Join(\", \", fed)", 3)]
    [InlineData("List.Where", 2)]
    [InlineData("(TimeSpan Due, int Order)", 2, "Due, Order")]
    [InlineData("[Obsolete]", 1)]
    [InlineData("fed?.Length", 2)]
    public async Task What_the_compiler_knows_is_known(string text, int names, string unknown = "")
    {
        var found = await In(text);

        Assert.Equal(unknown, string.Join(", ", found.Unknown.Select(name => name.Name)));
        Assert.Equal(names, found.Count - found.Unknown.Length);
    }

    [Theory]
    [InlineData("Task.Dealy", "Task.Dealy", " Did you mean 'Task.Delay'?")]
    [InlineData("CancelationToken", "CancelationToken", " Did you mean 'CancellationToken'?")]
    [InlineData("awiat", "awiat", " Did you mean 'await'?")]
    [InlineData("Farm.Fed()", "Farm.Fed", " Did you mean 'Farm.Feed'?")]
    [InlineData("new Frm()", "Frm", " Did you mean 'Farm'?")]
    [InlineData("System.Threading.Task", "Threading.Task", " Did you mean 'Threading.Tasks'?")]
    [InlineData("Task.delay", "Task.delay", " Did you mean 'Task.Delay'?")]
    [InlineData("anymal", "anymal", " Did you mean 'animal'?")]
    [InlineData("List<Goose>", "Goose", "")]
    [InlineData("Zyzzyva", "Zyzzyva", "")]
    public async Task What_the_compiler_does_not_know_is_found_with_the_nearest_name(
        string text,
        string name,
        string suggestion
    )
    {
        var unknown = Assert.Single((await In(text)).Unknown);

        Assert.Equal(name, unknown.Name);
        Assert.Equal(text.IndexOf(name, StringComparison.Ordinal), unknown.At);
        Assert.Equal(suggestion, unknown.Suggestion);
    }

    [Theory]
    [InlineData("code/Farm/Feed.cs")]
    [InlineData("/animals/cow")]
    [InlineData("Feed.cs")]
    [InlineData("net11.0")]
    [InlineData("dotnet-stack")]
    [InlineData("--stats")]
    [InlineData("dotnet run -c Release")]
    [InlineData("data:")]
    [InlineData("#:include Farm.cs")]
    [InlineData("one\\nline")]
    [InlineData("Connection refused")]
    [InlineData("5 s: the cow says \"Moo!\"")]
    [InlineData("Moo 🐄")]
    [InlineData("wait_for")]
    [InlineData("__await__")]
    [InlineData("asyncio.run")]
    [InlineData("asyncio.wait_for(task)")]
    [InlineData("1 2 3")]
    [InlineData("$\"{seconds:F0}\"")]
    [InlineData("=>")]
    [InlineData("…")]
    [InlineData("")]
    public async Task What_does_not_look_like_CSharp_is_left_alone(string text) =>
        Assert.Equal(SpanNames.None, await In(text));

    [Fact]
    public async Task Members_of_types_that_the_article_names_are_known_by_themselves()
    {
        var names = new FindUnknownNames(await CompiledNames.All(), new(() => ["Canceled"]));

        Assert.Empty(names.In("Canceled").Unknown);
        Assert.Equal(
            [("Canceld", " Did you mean 'Canceled'?"), ("Faulted", "")],
            names.In("(Canceld, Faulted)").Unknown.Select(name => (name.Name, name.Suggestion))
        );
    }

    private static async Task<SpanNames> In(string text) =>
        new FindUnknownNames(await CompiledNames.All(), new(() => [])).In(text);
}
