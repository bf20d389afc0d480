using System.Collections.Immutable;
using System.CommandLine;

namespace Generator.Build;

/// <summary>Runs a command that builds a site, or part of one.</summary>
internal static class RunVerb
{
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

    public static Command Command(Verb verb, ImmutableArray<Pipeline> pipelines)
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

        command.SetAction((parsed, cancel) => Of(verb, parsed, pipelines, cancel));
        return command;
    }

    public static async Task<int> Of(
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
            return ExitCode.WrongUsage;
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

        // A list of what is known disturbs nobody.
        using var turn = verb == Verb.Listings ? null : await BuildLock.Take(root, TellToWait, cancel);
        var result = await RunPipelines.From(pipelines, options, watch, cancel);

        watch.Finish();
        if (verb == Verb.Listings)
        {
            var rows = ReportListings.Of(result.Site, parsed.GetValue(Words) ?? "");
            await ReportListings.To(Console.Out, rows, CommandOptions.FormatOf(parsed));
            return rows.All(row => row.IsProven) ? ExitCode.Fine : ExitCode.FoundProblems;
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

        return ExitCode.Of(result.Problems);
    }

    // Also if only problems are to be printed: somebody waits.
    private static void TellToWait() => Console.Error.WriteLine(BuildLock.Waiting);
}
