using System.Collections.Immutable;
using System.CommandLine;

namespace Generator.Build;

/// <summary>The command-line interface of the build.</summary>
internal static class CommandLine
{
    public const int Fine = 0;

    public const int FoundProblems = 1;

    public const int WrongUsage = 2;

    private const int Cancelled = 130;

    private static readonly Argument<string[]> Keys = new("keys")
    {
        Description = "Keys of listings; without any, all are proven",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Argument<string> Words = new("text")
    {
        Description = "Part of a key, a path or a test; without it, all listings are listed",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<int> Repeat = new("--repeat")
    {
        Description = "Run the tests so many times more, with the machine quiet, busy, and on one core in turn",
        HelpName = "times",
        Validators =
        {
            static option =>
            {
                if (option.GetValueOrDefault<int>() < 0)
                {
                    option.AddError("--repeat takes a number that is not negative.");
                }
            },
        },
    };

    private static readonly Option<bool> Mutants = new("--mutants")
    {
        Description =
            "Prove what is stale; then change each listing, one place at a time, and see whether its tests notice",
    };

    private static readonly Argument<DirectoryInfo?> Site = new("site")
    {
        Description = "Folder of a site; each of its files is compared with what this checkout makes",
        Arity = ArgumentArity.ZeroOrOne,
        Validators = { CommandOptions.CheckFolder },
    };

    /// <param name="pipelines">The pipelines of the build, in order.</param>
    /// <param name="more">Commands of features.</param>
    /// <returns>The exit code: 0 fine, 1 problems in the input, 2 wrong usage, 130 cancelled.</returns>
    public static async Task<int> Run(
        string[] arguments,
        ImmutableArray<Pipeline> pipelines,
        params IEnumerable<Command> more
    )
    {
        var commands = Commands(pipelines);
        foreach (var command in more)
        {
            commands.Subcommands.Add(command);
        }

        var parsed = commands.Parse(arguments);
        if (parsed.Errors.Count > 0 && !Completion.IsAsked(parsed))
        {
            await Console.Error.WriteLineAsync(string.Join('\n', SuggestWords.For(parsed)));
            await Console.Error.WriteLineAsync("See `dotnet run -- --help`.");
            return WrongUsage;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        // Most file errors are reported as problems where they occur; this handles those that are not.
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var problem = TextProblems.NotReadable.At(new Location("."), exception.Message);
            await ReportProblems.To(Console.Out, [problem], CommandOptions.FormatOf(parsed), ".");
            return FoundProblems;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Cancelled. The last good site is still in place.");
            return Cancelled;
        }
    }

    private static RootCommand Commands(ImmutableArray<Pipeline> pipelines)
    {
        var root = new RootCommand("Proves the listings of a series of articles, and publishes it as a site.");
        root.SetAction((parsed, cancel) => Run(Verb.Build, parsed, pipelines, cancel));
        foreach (var verb in Verb.All)
        {
            var command = new Command(verb.Name, verb.Description);
            if (verb.TakesKeys)
            {
                command.Arguments.Add(Keys);
                command.Options.Add(Repeat);
                command.Options.Add(Mutants);
            }

            if (verb == Verb.Listings)
            {
                command.Arguments.Add(Words);
            }

            if (verb == Verb.Verify)
            {
                command.Arguments.Add(Site);
            }

            command.SetAction((parsed, cancel) => Run(verb, parsed, pipelines, cancel));
            root.Subcommands.Add(command);
        }

        root.Subcommands.Add(ExplainCommands.Problems());
        root.Subcommands.Add(ExplainCommands.Explain());
        foreach (var option in CommandOptions.All)
        {
            option.Recursive = true;
            root.Options.Add(option);
        }

        ExampleHelp.AddTo(root);
        return root;
    }

    private static async Task<int> Run(
        Verb verb,
        ParseResult parsed,
        ImmutableArray<Pipeline> pipelines,
        CancellationToken cancel
    )
    {
        var compared = verb == Verb.Verify ? parsed.GetValue(Site) : null;
        if (
            parsed.GetValue(CommandOptions.NoProof)
            && compared is null
            && verb.TestRuns is (TestRuns.Always or TestRuns.Verify)
        )
        {
            await Console.Error.WriteLineAsync($"`{verb.Name}` runs tests, so it can't be combined with --no-proof.");
            return WrongUsage;
        }

        var (root, output) = (CommandOptions.RootOf(parsed), CommandOptions.OutputOf(parsed));
        var mutants = verb.TakesKeys && parsed.GetValue(Mutants);
        var testRuns =
            parsed.GetValue(CommandOptions.NoProof) ? TestRuns.Never
            : mutants ? TestRuns.WhenStale
            : verb.TestRuns;
        var options = new BuildOptions(
            root,
            output,
            testRuns,
            verb.Writes,
            parsed.GetValue(CommandOptions.Drafts),
            verb.TakesKeys ? [.. parsed.GetValue(Keys) ?? []] : [],
            parsed.GetValue(CommandOptions.BaseUrl),
            verb.TakesKeys ? parsed.GetValue(Repeat) : 0,
            compared is null ? null : Path.TrimEndingDirectorySeparator(compared.FullName),
            verb.MakesBooks,
            parsed.GetValue(CommandOptions.AsGiven),
            Mutants: mutants
        );
        var quiet = parsed.GetValue(CommandOptions.Quiet);
        using var watch = new BuildProgress(
            TimeProvider.System,
            quiet ? TextWriter.Null : Console.Error,
            isTerminal: !quiet && !Console.IsErrorRedirected
        );

        var result = await RunPipelines.From(pipelines, options, watch, cancel);

        watch.Finish();
        if (verb == Verb.Listings)
        {
            var rows = ReportListings.Of(result.Site, parsed.GetValue(Words) ?? "");
            await ReportListings.To(Console.Out, rows, CommandOptions.FormatOf(parsed));
            return rows.All(row => row.IsProven) ? Fine : FoundProblems;
        }

        await ReportProblems.To(Console.Out, result.Problems, CommandOptions.FormatOf(parsed), root);
        if (!quiet)
        {
            var here = Directory.GetCurrentDirectory();
            var written = verb.Writes ? Path.GetRelativePath(here, output) : null;
            await ReportSummary.To(
                Console.Error,
                result,
                watch,
                written,
                options.Compared is { } site ? Path.GetRelativePath(here, site) : null,
                parsed.GetValue(CommandOptions.Timings),
                options.Keys.Length
            );
        }

        return result.Problems.IsEmpty ? Fine : FoundProblems;
    }
}
