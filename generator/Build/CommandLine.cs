using System.Collections.Immutable;
using System.CommandLine;

namespace Generator.Build;

/// <summary>The command-line interface of the build.</summary>
internal static class CommandLine
{
    /// <param name="pipelines">The pipelines of the build, in order.</param>
    /// <param name="more">Commands of features.</param>
    /// <returns>The <see cref="ExitCode"/>.</returns>
    public static async Task<int> Run(
        string[] arguments,
        ImmutableArray<Pipeline> pipelines,
        params IEnumerable<Command> more
    )
    {
        try
        {
            var output = ForgivingWriter.ReplaceBoth();
            SystemFault.EndProcessInThreads();
            FileHandles.Demand();
            var exit = await Invoke(arguments, pipelines, more);
            return output.Fault is { } lost ? await Refused(lost) : exit;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Cancelled. The last good site is still in place.");
            return ExitCode.Cancelled;
        }
        // Most file errors are reported as problems where they occur; this handles those that are not.
        catch (Exception exception) when (SystemFault.In(exception) is not null)
        {
            return await Refused(exception);
        }
    }

    private static async Task<int> Refused(Exception exception)
    {
        await Console.Error.WriteLineAsync(SystemFault.In(exception));
        return ExitCode.SystemFault;
    }

    private static async Task<int> Invoke(
        string[] arguments,
        ImmutableArray<Pipeline> pipelines,
        IEnumerable<Command> more
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
            return ExitCode.WrongUsage;
        }

        return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }

    private static RootCommand Commands(ImmutableArray<Pipeline> pipelines)
    {
        var root = new RootCommand("Proves the listings of a series of articles, and publishes it as a site.");
        root.SetAction((parsed, cancel) => RunVerb.Of(Verb.Build, parsed, pipelines, cancel));
        foreach (var verb in Verb.All)
        {
            root.Subcommands.Add(RunVerb.Command(verb, pipelines));
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
}
