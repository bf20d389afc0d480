using System.Collections.Immutable;
using System.CommandLine;

namespace Generator.Proof.Accept;

/// <summary>
/// The command <c>accept</c>: it shows what tests received, and what the program of a listing prints if it has no
/// snapshot yet, and takes it as their snapshots.
/// </summary>
/// <param name="pipelines">The pipelines of the build, which know the programs.</param>
internal sealed class AcceptCommand(ImmutableArray<Pipeline> pipelines)
{
    private readonly Argument<string[]> _keys = new("keys")
    {
        Description = "Keys of listings; without any, all received texts are meant",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public Command Build()
    {
        var accept = new Command("accept", "Show what tests received in place of their snapshots, and accept it")
        {
            _keys,
        };
        accept.SetAction(Run);
        return accept;
    }

    private async Task<int> Run(ParseResult parsed, CancellationToken cancel)
    {
        var (root, keys) = (CommandOptions.RootOf(parsed), parsed.GetValue(_keys) ?? []);
        var claims = ReadClaims.From(root).Claims;
        var unknown = keys.Where(key => claims.All(claim => claim.Key != key)).ToArray();
        if (unknown.Length > 0)
        {
            foreach (var key in unknown)
            {
                var suggestion = Suggestion.For(key, claims.Select(claim => claim.Key));
                await Console.Error.WriteLineAsync($"No test names a listing '{key}'.{suggestion}");
            }

            return ExitCode.WrongUsage;
        }

        var programs = await Receive(root, keys, cancel);
        var received = new ReadReceived(root);
        var meant = claims
            .Where(claim => keys.Contains(claim.Key, StringComparer.Ordinal))
            .Select(claim => claim.Snapshot)
            .Concat(programs)
            .ToHashSet(StringComparer.Ordinal);
        var texts = received.All().Where(text => keys.Length == 0 || meant.Contains(text.Snapshot)).ToArray();
        var accepted = Accept(texts, received);
        await Console.Out.WriteLineAsync(
            texts.Length == 0 ? "There is nothing to accept. Tests write what differs from its snapshot when they fail."
            : accepted == 0 ? "Nothing was accepted."
            : accepted == 1 ? "1 snapshot was accepted. The next build proves it."
            : $"{accepted} snapshots were accepted. The next build proves them."
        );
        return ExitCode.Fine;
    }

    /// <returns>The snapshots of the programs that are meant.</returns>
    private async Task<ImmutableArray<string>> Receive(string root, string[] keys, CancellationToken cancel)
    {
        var run = new RunPrograms(root);
        if (keys.Length == 0 || !run.AreTested)
        {
            return [];
        }

        var options = new BuildOptions(root, Path.Combine(root, "output"), TestRuns.Never, Writes: false);
        var (site, _) = await RunPipelines.From(pipelines, options, new Progress<Step>(), cancel);
        ImmutableArray<string> programs =
        [
            .. site
                .Code.Listings.Where(listing => listing.Entry is not null)
                .Where(listing => keys.Contains(listing.Key, StringComparer.Ordinal))
                .Select(listing => listing.At.File)
                .Distinct(),
        ];
        foreach (var program in programs)
        {
            if (await run.From(program, cancel) is { } refused)
            {
                await Console.Error.WriteLineAsync(PrintableText.Of(refused));
            }
        }

        return [.. programs.Select(RunPrograms.SnapshotOf)];
    }

    // Who sits at a terminal is asked; a script has said what it wants.
    private static int Accept(IReadOnlyList<ReceivedText> texts, ReadReceived received)
    {
        var (asks, accepted) = (!Console.IsInputRedirected && !Console.IsOutputRedirected, 0);
        foreach (var text in texts)
        {
            PrintSegments.To(
                Console.Out,
                Difference.Of(text),
                PrintSegments.Wanted(Environment.GetEnvironmentVariable, !Console.IsOutputRedirected)
            );
            var answer = asks ? Ask() : Answer.Yes;
            if (answer == Answer.Stop)
            {
                break;
            }

            if (answer != Answer.No)
            {
                received.Accept(text);
                accepted++;
            }

            asks &= answer != Answer.All;
        }

        return accepted;
    }

    private static Answer Ask()
    {
        while (true)
        {
            Console.Out.Write("Accept it? [y]es, [n]o, [a]ll, [q]uit: ");
            switch (Console.In.ReadLine()?.Trim().ToLowerInvariant())
            {
                case "y" or "yes":
                    return Answer.Yes;
                case "n" or "no":
                    return Answer.No;
                case "a" or "all":
                    return Answer.All;
                case null or "q" or "quit":
                    return Answer.Stop;
            }
        }
    }

    private enum Answer
    {
        Yes,
        No,
        All,
        Stop,
    }
}
