using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;

namespace Generator.Build;

/// <summary>The command-line interface of the build.</summary>
internal static class CommandLine
{
    private const int Fine = 0;

    private const int FoundProblems = 1;

    private const int WrongUsage = 2;

    private const int Cancelled = 130;

    private static readonly Option<DirectoryInfo> Root = new("--root", "-r")
    {
        Description = "Folder of the series",
        DefaultValueFactory = _ => new("."),
        Validators = { CheckFolder },
    };

    private static readonly Option<DirectoryInfo?> Output = new("--output", "-o")
    {
        Description = "Folder to write the site to [default: output/ in the root]",
    };

    private static readonly Option<Format?> Format = new("--format", "-f")
    {
        Description = "How problems are printed [default: text; github if GITHUB_ACTIONS is true]",
        HelpName = "text|json|github|sarif",
        CustomParser = ParseFormat,
    };

    private static readonly Option<bool> Quiet = new("--quiet", "-q") { Description = "Print problems only" };

    private static readonly Option<bool> Timings = new("--timings") { Description = "Print how long each phase took" };

    private static readonly Option<bool> NoProof = new("--no-proof")
    {
        Description = "Run no test; evidence that is missing or stale is a problem",
    };

    private static readonly Option<bool> Drafts = new("--drafts") { Description = "Publish drafts too" };

    private static readonly Option<SiteUrl?> BaseUrl = new("--address")
    {
        Description = "URL of the published site, such as https://host/folder/ [default: the one in settings.yml]",
        CustomParser = argument =>
        {
            var url = SiteUrl.Parse(argument.Tokens[0].Value);
            if (url is null)
            {
                argument.AddError($"--address takes {SiteUrl.Expected}; '{argument.Tokens[0].Value}' isn't one.");
            }

            return url;
        },
    };

    private static readonly Verb[] Verbs =
    [
        new(
            "build",
            "Prove what is stale, check everything, write the site (default)",
            TestRuns.WhenStale,
            Writes: true
        ),
        new("check", "Do the same, but write nothing", TestRuns.WhenStale, Writes: false),
        new(
            "listings",
            "List all listings with article, contract, tests, lines executed, and state of proof; run no test",
            TestRuns.Never,
            Writes: false
        ),
        new(
            "prove",
            "Run the tests of all listings again, or only those of some, and keep the evidence",
            TestRuns.Always,
            Writes: false,
            TakesKeys: true
        ),
        new("verify", "Prove everything from nothing, and compare with the evidence", TestRuns.Verify, Writes: false),
    ];

    private static readonly Argument<string[]> Keys = new("keys")
    {
        Description = "Keys of listings; without any, all are proven",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Argument<string> Code = new("code")
    {
        Description = "Code of a problem, such as LST01",
        HelpName = "code",
    };

    private sealed record Verb(string Name, string Description, TestRuns TestRuns, bool Writes, bool TakesKeys = false);

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
            await ReportProblems.To(Console.Out, [problem], FormatOf(parsed), ".");
            return FoundProblems;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Cancelled. The last good site is still in place.");
            return Cancelled;
        }
    }

    private static Format? ParseFormat(ArgumentResult argument)
    {
        var name = argument.Tokens[0].Value;
        if (Enum.TryParse<Format>(name, ignoreCase: true, out var format) && !char.IsAsciiDigit(name[0]))
        {
            return format;
        }

        argument.AddError($"--format takes text, json, github or sarif; '{name}' isn't one.");
        return null;
    }

    private static void CheckFolder(OptionResult option)
    {
        if (option.GetValue(Root) is { Exists: false } folder)
        {
            option.AddError($"There is no folder '{folder}'.");
        }
    }

    private static RootCommand Commands(ImmutableArray<Pipeline> pipelines)
    {
        var root = new RootCommand("Proves the listings of a series of articles, and publishes it as a site.");
        root.SetAction((parsed, cancel) => Run(Verbs[0], parsed, pipelines, cancel));
        foreach (var verb in Verbs)
        {
            var command = new Command(verb.Name, verb.Description);
            if (verb.TakesKeys)
            {
                command.Arguments.Add(Keys);
            }

            command.SetAction((parsed, cancel) => Run(verb, parsed, pipelines, cancel));
            root.Subcommands.Add(command);
        }

        var problems = new Command("problems", "List all kinds of problems that a build can find");
        problems.SetAction((parsed, _) => Explain(FormatOf(parsed)));
        root.Subcommands.Add(problems);
        var explain = new Command("explain", "Explain one kind of problem, with a wrong and a right example");
        explain.Arguments.Add(Code);
        explain.SetAction((parsed, _) => Explain(parsed.GetValue(Code)!));
        root.Subcommands.Add(explain);
        foreach (var option in new Option[] { Root, Output, Format, Quiet, Timings, NoProof, Drafts, BaseUrl })
        {
            option.Recursive = true;
            root.Options.Add(option);
        }

        Code.CompletionSources.Add(_ => ProblemKinds.All.Select(kind => new CompletionItem(kind.Code)));
        ExampleHelp.AddTo(root);
        return root;
    }

    private static Format FormatOf(ParseResult parsed) =>
        parsed.GetValue(Format)
        ?? (Environment.GetEnvironmentVariable("GITHUB_ACTIONS") == "true" ? Build.Format.GitHub : Build.Format.Text);

    private static async Task<int> Explain(Format format)
    {
        await ReportKinds.To(Console.Out, ProblemKinds.All, format);
        return Fine;
    }

    private static async Task<int> Explain(string code)
    {
        var kind = ProblemKinds.All.FirstOrDefault(kind =>
            string.Equals(kind.Code, code, StringComparison.OrdinalIgnoreCase)
        );
        if (kind is null)
        {
            await Console.Error.WriteLineAsync(ExplainKind.Unknown(code));
            return WrongUsage;
        }

        await ExplainKind.To(Console.Out, kind);
        return Fine;
    }

    private static async Task<int> Run(
        Verb verb,
        ParseResult parsed,
        ImmutableArray<Pipeline> pipelines,
        CancellationToken cancel
    )
    {
        if (parsed.GetValue(NoProof) && verb.TestRuns is (TestRuns.Always or TestRuns.Verify))
        {
            await Console.Error.WriteLineAsync($"`{verb.Name}` runs tests, so it can't be combined with --no-proof.");
            return WrongUsage;
        }

        var root = Path.TrimEndingDirectorySeparator(parsed.GetValue(Root)!.FullName);
        var output = Path.TrimEndingDirectorySeparator(
            parsed.GetValue(Output)?.FullName ?? Path.Combine(root, "output")
        );
        var testRuns = parsed.GetValue(NoProof) ? TestRuns.Never : verb.TestRuns;
        var options = new BuildOptions(
            root,
            output,
            testRuns,
            verb.Writes,
            parsed.GetValue(Drafts),
            verb.TakesKeys ? [.. parsed.GetValue(Keys) ?? []] : [],
            parsed.GetValue(BaseUrl)
        );
        var quiet = parsed.GetValue(Quiet);
        using var watch = new BuildProgress(TimeProvider.System, quiet ? TextWriter.Null : Console.Error);

        var result = await RunPipelines.From(pipelines, options, watch, cancel);

        watch.Finish();
        if (verb.Name == "listings")
        {
            await ReportListings.To(Console.Out, result.Site, FormatOf(parsed));
            var code = result.Site.Code;
            return code.Listings.All(listing => code.ProofOf(listing.Key) is not null) ? Fine : FoundProblems;
        }

        await ReportProblems.To(Console.Out, result.Problems, FormatOf(parsed), root);
        if (!quiet)
        {
            var written = verb.Writes ? Path.GetRelativePath(Directory.GetCurrentDirectory(), output) : null;
            await ReportSummary.To(
                Console.Error,
                result,
                watch,
                written,
                parsed.GetValue(Timings),
                options.Keys.Length
            );
        }

        return result.Problems.IsEmpty ? Fine : FoundProblems;
    }
}
