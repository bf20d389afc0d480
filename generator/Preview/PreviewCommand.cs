using System.Collections.Immutable;
using System.CommandLine;

namespace Generator.Preview;

/// <summary>The command <c>preview</c>: it shows the site in a browser while its author writes.</summary>
/// <param name="pipelines">The pipelines of the build, in order.</param>
internal sealed class PreviewCommand(ImmutableArray<Pipeline> pipelines)
{
    private const int DefaultPort = 5050;

    private readonly Option<int?> _port = new("--port")
    {
        Description = $"Port to listen on; by default {DefaultPort}, or the next one that is free",
    };

    public Command Build()
    {
        var preview = new Command("preview", "Show the site in a browser, with drafts, and follow each save") { _port };
        preview.SetAction(Run);
        return preview;
    }

    private async Task<int> Run(ParseResult parsed, CancellationToken cancel)
    {
        var port = parsed.GetValue(_port);
        var root = CommandOptions.RootOf(parsed);
        var updates = new PreviewUpdates();
        await using var server = await PreviewServer.Start(
            port ?? DefaultPort,
            orNext: port is null,
            updates,
            root,
            cancel
        );
        if (server is null)
        {
            await Console.Error.WriteLineAsync(
                port is null
                    ? "No port is free. Choose one with --port."
                    : $"Port {port} is taken. Choose another one, or leave out --port."
            );
            return ExitCode.WrongUsage;
        }

        await Console.Out.WriteLineAsync($"Preview: {server.Urls.Single()}/ (Ctrl+C ends it)");
        var options = new BuildOptions(root, Path.Combine(root, "output"), Writes: false, Drafts: true);
        await Follow(options, updates, cancel);
        return ExitCode.Fine;
    }

    private async Task Follow(BuildOptions options, PreviewUpdates updates, CancellationToken cancel)
    {
        using var components = new Components();
        var proof = new KeptProof(pipelines.Single(pipeline => pipeline.Makes.Contains(typeof(Code))));
        var report = new PreviewReport(Console.Out, options.Root);
        var preview = new LivePreview(
            [.. pipelines.Select(pipeline => pipeline.Makes.Contains(typeof(Code)) ? proof : pipeline)],
            proof,
            new BuildContext(options, components, new Progress<Step>(), cancel),
            state =>
            {
                updates.Show(state);
                report.Tell(state);
            }
        );
        using var watch = new WatchFolder(options.Root, path =>
        {
            report.TellSaved(path);
            preview.Save(path);
        });
        try
        {
            await preview.Run();
        }
        catch (OperationCanceledException)
        {
            // Ctrl+C is how a preview ends.
        }
    }
}
