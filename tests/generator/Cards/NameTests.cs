using Generator.Build;
using Generator.Cards;
using Generator.Colours;
using Generator.Listings;
using Generator.Proof;

namespace Generator.Tests.Cards;

/// <summary>What a card says of a name, with code that is compiled for it alone.</summary>
public sealed class NameTests : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("names");

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
        Assert.Equal(signature, (await Cards(code))[name].Signature);

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
        Assert.DoesNotContain(name, (await Cards(code)).Keys);

    [Fact]
    public async Task What_must_not_compile_has_cards_as_far_as_it_binds() =>
        Assert.Equal(
            ["Console", "WriteLine"],
            (await Cards("Console.WriteLine(); int five = \"many\"; Missing();", file: "Program.refused.cs")).Keys
        );

    [Fact]
    public async Task Without_reference_documentation_a_card_has_its_signature_and_its_link()
    {
        var card = (await Cards("Console.WriteLine();"))["WriteLine"];

        Assert.Equal(("void Console.WriteLine()", ""), (card.Signature, card.Summary));
        Assert.Equal("https://learn.microsoft.com/dotnet/api/system.console.writeline", card.Documentation);
    }

    [Fact]
    public async Task A_value_of_an_enumeration_is_an_anchor_on_the_page_of_its_type() =>
        Assert.Equal(
            "https://learn.microsoft.com/dotnet/api/system.threading.tasks.taskcreationoptions#"
                + "system-threading-tasks-taskcreationoptions-attachedtoparent",
            (await Cards("_ = TaskCreationOptions.AttachedToParent;"))["AttachedToParent"].Documentation
        );

    [Fact]
    public async Task A_link_leads_to_the_smallest_listing_that_declares_the_name_and_to_a_part_of_a_type()
    {
        var cards = await Cards(
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

    [Theory]
    [InlineData("One sentence", "One sentence")]
    [InlineData("<para>First.</para><para>Second.</para>", "First.")]
    [InlineData("Calls, e.g. The cow, i.e. A <c>cow</c>. Then more.", "Calls, e.g. The cow, i.e. A cow.")]
    [InlineData(
        "Waits for <see cref=\"T:System.Threading.Tasks.Task`1\"/> or <see langword=\"null\"/>\n   "
            + "of <paramref name=\"x\"/>.",
        "Waits for Task<TResult> or null of x."
    )]
    [InlineData(
        "See <see cref=\"M:Nowhere.Known``1(System.Int32)\"/>, <see "
            + "href=\"https://example.org/a.b\"/> and <see href=\"https://example.org\">this</see>.",
        "See Known, https://example.org/a.b and this."
    )]
    [InlineData("Less &lt; more &amp; <![CDATA[<b>]]>.", "Less < more & <b>.")]
    [InlineData(
        "A sentence that goes on and on, with a great many words that nobody who only wants to know "
            + "what this is would want to read in a card, where there is little room.",
        "A sentence that goes on and on, with a great many words that nobody who only wants to know "
            + "what this is would want to read in a card, where …"
    )]
    public async Task A_summary_is_the_first_sentence_as_plain_text(string written, string read) =>
        Assert.Equal(
            read,
            (
                await Cards(
                    "Barn.Enter();",
                    $$"""
                    class Barn
                    {
                        /// <summary>{{written.Replace("\n", "\n/// ", StringComparison.Ordinal)}}</summary>
                        public static void Enter() { }
                    }
                    """
                )
            )["Enter"].Summary
        );

    [Fact]
    public async Task Ill_formed_documentation_is_none() =>
        Assert.Equal(
            "",
            (await Cards("Barn.Enter();", "class Barn { /// <summary>1 < 2</oops>\npublic static void Enter() { } }"))[
                "Enter"
            ].Summary
        );

    public void Dispose() => _root.Delete(recursive: true);

    // By name, the cards of a listing that holds this code. What it may use stands outside of it.
    private async Task<Dictionary<string, Card>> Cards(string code, string more = "", string file = "Program.cs")
    {
        Directory.CreateDirectory(Path.Combine(_root.FullName, "code"));
        await File.WriteAllTextAsync(
            Path.Combine(_root.FullName, "code", file),
            $$"""
            using System; using System.Collections.Generic; using System.Linq; using System.Threading.Tasks;
            class Program
            {
                static Action<int> Later = Print;
                static string? Maybe => null;
                static (TimeSpan Due, int Order) Pair;
                static void Print(int number) { }
                static object? Run<T>(int number)
                {
                    #region listing
                    {{code}}
                    #endregion
                }
            }
            {{more}}
            """
        );
        // The runtime's own assemblies have no documentation beside them.
        var libraries = Directory
            .GetFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "System*.dll")
            .Select(library => $"/r:{library}");
        var sources = file.EndsWith(".refused.cs", StringComparison.Ordinal) ? [] : new[] { file };
        var project = ReadCompilation.Open(
            [.. libraries, "/nullable", "/doc:x.xml", .. sources],
            Path.Combine(_root.FullName, "code")
        );
        var found = new Documents(ExtractListings.From(_root.FullName).Documents);
        found = await After(found, ClassifyCode.Of);
        found = await After(found, FindNames.Of);
        var listing = found.Get<ExtractedCode>().Listings.Single(listing => listing.Key == "listing");
        var named = found.Get<NamedCode>();
        var names = named.NamesIn("listing");
        return ColourLines
            .From(found)
            .Of(listing)
            .SelectMany(line => line.Runs.Select(run => (At: (line.Number, run.Column), run.Text)))
            .Where(run => names.ContainsKey(run.At))
            .DistinctBy(run => run.Text)
            .ToDictionary(run => run.Text, run => named.Cards[names[run.At]], StringComparer.Ordinal);

        async Task<Documents> After(Documents before, Func<Investigation, Task<Found>> find)
        {
            var more = await find(new Investigation(_root.FullName, project, before, CancellationToken.None));
            return new Documents([.. before.All, .. more.Documents]);
        }
    }
}
