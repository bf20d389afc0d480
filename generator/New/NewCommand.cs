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

    private readonly Argument<DirectoryInfo> _folder = new("folder")
    {
        Description = "Folder of the series, new or empty",
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
        var series = new Command("series", "A series of its own, with all that builds it") { _folder };
        series.SetAction((parsed, _) => Write(parsed));
        return new Command("new", "Write a listing, an article, a talk or a series that passes every check")
        {
            listing,
            article,
            talk,
            series,
        };
    }

    private async Task<int> Write(ParseResult parsed)
    {
        var folder = Path.TrimEndingDirectorySeparator(parsed.GetRequiredValue(_folder).FullName);
        var shown = Folder.RelativePath(Directory.GetCurrentDirectory(), folder);
        var planned = ReadNewFolder.For(folder, shown, CommandOptions.RootOf(parsed));
        var problems = WriteNewFiles.To(folder, planned);
        return await ReportNewFiles.To(Console.Out, planned, problems, CommandOptions.FormatOf(parsed), folder);
    }

    private Func<ParseResult, CancellationToken, Task<int>> Writing(Func<ParseResult, KnownSeries, NewFiles> plan) =>
        async (parsed, cancel) =>
        {
            var root = CommandOptions.RootOf(parsed);
            var planned = plan(parsed, await ReadSeries.In(root, pipelines, cancel));
            var problems = WriteNewFiles.To(root, planned);
            return await ReportNewFiles.To(Console.Out, planned, problems, CommandOptions.FormatOf(parsed), root);
        };
}
