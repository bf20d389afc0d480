using System.Collections.Immutable;
using System.CommandLine;

namespace Generator.New;

/// <summary>The command <c>new</c>: it writes files that pass every check.</summary>
/// <param name="pipelines">The pipelines of the build, which tell what a series has already.</param>
internal sealed class NewCommand(ImmutableArray<Pipeline> pipelines)
{
    private readonly Argument<string> _key = new("key") { Description = "Key of the listing, such as tea-time" };

    private readonly Option<string> _in = new("--in")
    {
        Description = "Folder in code/, which is also the namespace, such as Start",
        HelpName = "folder",
        Required = true,
    };

    private readonly Argument<string> _title = new("title") { Description = "Title of the article" };

    private readonly Option<string?> _name = new("--name")
    {
        Description = "Name of the file; by default it is made of the title",
    };

    private readonly Option<string?> _quotes = new("--quotes")
    {
        Description = "Key of a listing that the article shows",
        HelpName = "key",
    };

    private readonly Argument<string?> _talk = new("title")
    {
        Description = "Title of the talk; by default that of the series",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public Command Build()
    {
        var listing = new Command("listing", "A listing with its test and its snapshots") { _key, _in };
        listing.SetAction(
            Writing(
                (parsed, series) => NewListing.In(series, parsed.GetRequiredValue(_key), parsed.GetRequiredValue(_in))
            )
        );
        var article = new Command("article", "An article") { _title, _name, _quotes };
        article.SetAction(
            Writing(
                (parsed, series) =>
                    NewArticle.In(
                        series,
                        parsed.GetRequiredValue(_title),
                        parsed.GetValue(_name),
                        parsed.GetValue(_quotes)
                    )
            )
        );
        var talk = new Command("talk", "The page of a talk, and its slides") { _talk };
        talk.SetAction(Writing((parsed, series) => NewTalk.In(series, parsed.GetValue(_talk))));
        return new Command("new", "Write a listing, an article or a talk that passes every check")
        {
            listing,
            article,
            talk,
        };
    }

    private Func<ParseResult, CancellationToken, Task<int>> Writing(Func<ParseResult, KnownSeries, NewFiles> plan) =>
        async (parsed, cancel) =>
        {
            var root = Path.TrimEndingDirectorySeparator(parsed.GetValue<DirectoryInfo>("--root")!.FullName);
            var planned = plan(parsed, await ReadSeries.In(root, pipelines, cancel));
            var problems = WriteNewFiles.To(root, planned);
            return await ReportNewFiles.To(Console.Out, planned, problems, parsed.GetValue<Format>("--format"));
        };
}
