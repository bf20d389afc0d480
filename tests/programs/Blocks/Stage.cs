using System.Text.RegularExpressions;
using CliWrap;
using Programs.Tests.Running;

namespace Programs.Tests.Blocks;

/// <summary>Runs the blocks of a scene as they stand on the page, in the unpacked archive.</summary>
internal static partial class Stage
{
    private const string RequestArrived = "Request starting ";

    /// <returns>The exit code and the output of each block. The server comes first and has said everything.</returns>
    public static async Task<Result[]> Play(Scene scene, IReadOnlyDictionary<string, string> compiled)
    {
        if (scene.Opening is not { } opening)
        {
            var (block, act) = scene.Parts.Single();
            await using var only = Shell(block, act);
            return [ResultOf(only, await only.End())];
        }

        await using var server = Server(scene.Parts[0].Block, compiled);
        await server.Prints(opening.Until);
        var clients = new List<Child>();
        try
        {
            var results = new List<Result>();
            foreach (var (block, act) in scene.Parts.Skip(1))
            {
                clients.Add(Shell(block, act));
                results.Add(await Visit(server, clients[^1], act));
            }

            // A farm that hangs does not close by itself; leaving this method kills it.
            var isDead = scene.Parts.Any(part => part.Act is Hangs);
            return [ResultOf(server, isDead ? null : await Close(server)), .. results];
        }
        finally
        {
            foreach (var client in clients)
            {
                await client.DisposeAsync();
            }
        }
    }

    private static async Task<Result> Visit(Child server, Child client, Act act)
    {
        if (act is IsInsideAtClosingTime)
        {
            await server.Prints(RequestArrived);
            await server.AskToEnd();
        }

        var code = act is Hangs hang ? await client.EndWithin(TimeSpan.FromSeconds(hang.Seconds)) : await client.End();
        if (act.Heard is { } heard)
        {
            await server.Prints(heard);
        }

        return ResultOf(client, code);
    }

    private static async Task<int> Close(Child server)
    {
        await server.AskToEnd();
        return await server.End();
    }

    private static Result ResultOf(Child child, int? code) => new(code, child.Output, child.Error, Heard: "");

    private static Child Server(Block block, IReadOnlyDictionary<string, string> compiled)
    {
        var command = ServerCommand().Match(block.Text);
        var file = command.Groups["file"].Value;
        var settings = command
            .Groups["setting"]
            .Captures.Select(setting => setting.Value.Split('='))
            .ToDictionary(pair => pair[0], pair => (string?)pair[1]);
        // Tells of each request, as an argument would, but leaves the command as it is.
        settings["Logging__LogLevel__Microsoft.AspNetCore.Hosting.Diagnostics"] = "Information";
        return Child.Of(file, [], "", compiled.GetValueOrDefault(file), Unpacked.Folder, settings);
    }

    private static Child Shell(Block block, Act act) =>
        new(
            Dotnet
                .In(Unpacked.Folder, packages: block.Files.Any(Sources.NamesPackage), program: "sh")
                .WithArguments(["-c", block.Text])
                .WithStandardInputPipe(PipeSource.FromString(act is Ends ends ? ends.Input : "")),
            block.Name
        );

    [GeneratedRegex(@"^((?<setting>\w+=\w+) )*dotnet code/(?<file>\S+)$")]
    private static partial Regex ServerCommand();
}
