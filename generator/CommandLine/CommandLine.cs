using System.CommandLine;

namespace Generator;

/// <summary>How a person asks for a build, and how the program answers.</summary>
internal static class CommandLine
{
    private const int Fine = 0;

    private const int FoundProblems = 1;

    private const int WrongUsage = 2;

    private const int Cancelled = 130;

    private static readonly Option<DirectoryInfo> Root = new("--root") { Description = "Folder of the series", DefaultValueFactory = _ => new(".") };

    private static readonly Option<DirectoryInfo?> Output = new("--output") { Description = "Folder to write the site to; output/ in the root if not given" };

    private static readonly Option<Format> Format = new("--format") { Description = "How problems are printed: text, json or github" };

    private static readonly Option<bool> Quiet = new("--quiet") { Description = "Print problems only" };

    private static readonly Option<bool> Timings = new("--timings") { Description = "Print how long each phase took" };

    private static readonly Option<bool> NoProof = new("--no-proof") { Description = "Run no test; evidence that is missing or stale is a problem" };

    private static readonly Option<bool> Drafts = new("--drafts") { Description = "Publish articles that are drafts, too" };

    private static readonly Option<SiteAddress?> Address = new("--address")
    {
        Description = "Where the site is published, as https://host/folder/; if not given, what settings.yml says",
        CustomParser = argument =>
        {
            var address = SiteAddress.Parse(argument.Tokens[0].Value);
            if (address is null)
            {
                argument.AddError($"--address takes {SiteAddress.Expected}; '{argument.Tokens[0].Value}' is none.");
            }

            return address;
        },
    };

    private static readonly Verb[] Verbs =
    [
        new("build", "Prove what is stale, check everything, write the site; what happens without a command", Proving.WhenStale, Writes: true),
        new("check", "Do the same, but write nothing", Proving.WhenStale, Writes: false),
        new("listings", "List all listings with article, contract, tests, lines executed, and state of proof; runs no test", Proving.Never, Writes: false),
        new("prove", "Run the tests of all listings anew and keep the evidence", Proving.Always, Writes: false),
    ];

    private sealed record Verb(string Name, string Description, Proving Proving, bool Writes);

    /// <summary>The build that <c>Program.cs</c> composes.</summary>
    public delegate Task<Build> Builder(BuildOptions options, IProgress<Step> progress, CancellationToken cancel);

    /// <returns>The exit code: 0 fine, 1 problems in the input, 2 wrong usage, 130 cancelled.</returns>
    public static async Task<int> Run(string[] arguments, Builder build)
    {
        var parsed = Commands(build).Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            await Console.Error.WriteLineAsync(string.Join('\n', parsed.Errors.Select(error => error.Message)));
            await Console.Error.WriteLineAsync("`dotnet run -- --help` tells what can be asked for.");
            return WrongUsage;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        // A file or folder of the series that the system does not let us read; what can't be written is a problem of the output.
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await ReportProblems.To(Console.Out, [Problems.NotReadable(new Location("."), exception.Message)], parsed.GetValue(Format));
            return FoundProblems;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Cancelled. The last good site is still in place.");
            return Cancelled;
        }
    }

    private static RootCommand Commands(Builder build)
    {
        var root = new RootCommand("Proves the listings of a series of articles, and publishes it as a site.");
        root.SetAction((parsed, cancel) => Run(Verbs[0], parsed, build, cancel));
        foreach (var verb in Verbs)
        {
            var command = new Command(verb.Name, verb.Description);
            command.SetAction((parsed, cancel) => Run(verb, parsed, build, cancel));
            root.Subcommands.Add(command);
        }

        foreach (var option in new Option[] { Root, Output, Format, Quiet, Timings, NoProof, Drafts, Address })
        {
            option.Recursive = true;
            root.Options.Add(option);
        }

        return root;
    }

    private static async Task<int> Run(Verb verb, ParseResult parsed, Builder build, CancellationToken cancel)
    {
        var root = Path.TrimEndingDirectorySeparator(parsed.GetValue(Root)!.FullName);
        var output = Path.TrimEndingDirectorySeparator(parsed.GetValue(Output)?.FullName ?? Path.Combine(root, "output"));
        var proving = parsed.GetValue(NoProof) ? Proving.Never : verb.Proving;
        var quiet = parsed.GetValue(Quiet);
        using var watch = new WatchSteps(TimeProvider.System, quiet ? TextWriter.Null : Console.Error);

        var result = await build(new BuildOptions(root, output, proving, verb.Writes, parsed.GetValue(Drafts), parsed.GetValue(Address)), watch, cancel);

        watch.Finish();
        if (verb.Name == "listings")
        {
            await ReportListings.To(Console.Out, result, parsed.GetValue(Format));
            return result.Code.Listings.All(listing => listing.Proof is not null) ? Fine : FoundProblems;
        }

        await ReportProblems.To(Console.Out, result.Problems, parsed.GetValue(Format));
        if (!quiet)
        {
            await ReportSummary.To(Console.Error, result, watch, verb.Writes ? Path.GetRelativePath(Directory.GetCurrentDirectory(), output) : null, parsed.GetValue(Timings));
        }

        return result.Problems.IsEmpty ? Fine : FoundProblems;
    }
}
