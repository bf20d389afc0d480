namespace Generator.Tests.Cards;

/// <summary>Which names have a card, and what it says of them.</summary>
public class NameTests
{
    [Theory]
    [InlineData("var cow = Task.FromResult(1); return cow;", "cow", "(local) Task<int> cow")]
    [InlineData("foreach (var one in \"\".Split(',')) { _ = one; }", "one", "(local) string one")]
    [InlineData(
        "foreach (var (a, b) in new Dictionary<string, string?>().Select(pair => (pair.Key, "
            + "pair.Value))) { _ = (a, b); }",
        "b",
        "(local) string? b"
    )]
    [InlineData(
        "foreach (var (a, b) in new Dictionary<string, string?>().Select(pair => (pair.Key, "
            + "pair.Value))) { _ = (a, b); }",
        "a",
        "(local) string a"
    )]
    [InlineData("if (Maybe is { } sure) { _ = sure; }", "sure", "(local) string sure")]
    [InlineData("var maybe = Maybe; _ = maybe;", "maybe", "(local) string? maybe")]
    [InlineData("var call = Later; _ = call;", "call", "(local) Action<int> call")]
    [InlineData("Later = number => { };", "number", "(parameter) int number")]
    [InlineData("Later(number);", "number", "(parameter) int number")]
    [InlineData("_ = default(T);", "T", "(type parameter) T of Run")]
    [InlineData("_ = new List<int>(5);", "List", "new List<T>(int capacity)")]
    [InlineData("List<int> list = [];", "List", "class List<T>")]
    [InlineData(
        "_ = new[] { 1 }.Select(one => one);",
        "Select",
        "IEnumerable<TResult> Enumerable.Select<TSource, TResult>(this IEnumerable<TSource> source, "
            + "Func<TSource, TResult> selector)"
    )]
    [InlineData(
        "_ = new Dictionary<int, int>().TryGetValue(1, out _);",
        "TryGetValue",
        "bool Dictionary<TKey, TValue>.TryGetValue(TKey key, out TValue value)"
    )]
    [InlineData("_ = \"\".Length;", "Length", "int string.Length { get; }")]
    [InlineData("_ = DayOfWeek.Friday;", "Friday", "DayOfWeek.Friday = 5")]
    [InlineData("_ = int.MaxValue;", "MaxValue", "int int.MaxValue = 2147483647")]
    [InlineData("Later += Print;", "Print", "void Program.Print(int number)")]
    [InlineData("_ = typeof(Action<int>);", "Action", "delegate void Action<T>(T obj)")]
    [InlineData("_ = Pair.Due;", "Due", "(tuple element) TimeSpan Due")]
    [InlineData("_ = new { Sound = 1 }.Sound;", "Sound", "int Sound")]
    public async Task A_name_has_its_signature(string code, string name, string signature) =>
        Assert.Equal(signature, (await CompiledCards.Of(code))[name].Signature);

    [Theory]
    [InlineData("string text = \"\"; _ = text;", "text")]
    [InlineData("var list = new List<int>(); _ = list;", "list")]
    [InlineData("var five = 5; _ = five;", "five")]
    [InlineData("Shout(); void Shout() { }", "Shout")]
    [InlineData("_ = \"\" is string text && text == \"\";", "text")]
    [InlineData("_ = int.TryParse(\"\", out int parsed) ? parsed : 0;", "parsed")]
    [InlineData("var cow = Task.FromResult(1); _ = cow;", "var")]
    [InlineData("System.Console.WriteLine();", "System")]
    [InlineData("_ = nameof(Later);", "nameof")]
    [InlineData("goto end; end: return;", "end")]
    [InlineData("Nowhere.Unknown();", "Unknown")]
    public async Task Where_there_is_nothing_to_say_there_is_no_card(string code, string name) =>
        Assert.DoesNotContain(name, (await CompiledCards.Of(code)).Keys);

    [Fact]
    public async Task What_must_not_compile_has_cards_as_far_as_it_binds() =>
        Assert.Equal(
            ["Console", "WriteLine"],
            (
                await CompiledCards.Of(
                    "Console.WriteLine(); int five = \"many\"; Missing();",
                    file: "Program.refused.cs"
                )
            ).Keys
        );

    [Fact]
    public async Task A_value_of_an_enumeration_is_an_anchor_on_the_page_of_its_type() =>
        Assert.Equal(
            "https://learn.microsoft.com/dotnet/api/system.threading.tasks.taskcreationoptions#"
                + "system-threading-tasks-taskcreationoptions-attachedtoparent",
            (await CompiledCards.Of("_ = TaskCreationOptions.AttachedToParent;"))["AttachedToParent"].Documentation
        );

    [Fact]
    public async Task A_link_leads_to_the_smallest_listing_that_declares_the_name_and_to_a_part_of_a_type()
    {
        var cards = await CompiledCards.Of(
            "_ = new Barn(); Barn.Enter(); Barn.Leave();",
            """
            class Barn
            {
                #region all
                #region door
                public static void Enter() { }
                #endregion
                public static void Wait() { }
                #endregion

                public static void Leave() { }
            }
            """
        );

        Assert.Equal("door", cards["Enter"].Listing);
        Assert.Null(cards["Leave"].Listing);
        Assert.Equal("all", cards["Barn"].Listing);
    }
}
