using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CliWrap;
using Generator.Proof.Runs;

namespace Generator.Proof.Playground;

/// <summary>Runs programs in the playground without a browser: in Node.js, which has the same WebAssembly.</summary>
/// <param name="node">Path of the command.</param>
/// <param name="script">Absolute path of the script that does so.</param>
/// <param name="runtime">The playground.</param>
/// <param name="clock">Source of time.</param>
internal sealed class RunPlayground(
    string node,
    string script,
    PlaygroundRuntime runtime,
    TimeProvider clock,
    CancellationToken cancel
)
{
    // The slowest takes six seconds by its own clock, and a busy machine is several times slower.
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <param name="next">The next program to run; null if there is none left.</param>
    /// <param name="done">Is told what became of it; null if it had not ended when the patience did.</param>
    public async Task Of(Func<PlayRequest?> next, Action<PlayResult?> done)
    {
        // A program may keep the process from going on, or end it. Then the others go on in a new one.
        while (await Run(next, done) is { } result)
        {
            done(result.IsLate ? null : new PlayResult("", "", null, "It ended the process.", null));
        }
    }

    /// <returns>What is known of the program that did not come to its end; null if all did.</returns>
    private async Task<(bool IsLate, PlayRequest Request)?> Run(Func<PlayRequest?> next, Action<PlayResult?> done)
    {
        var token = Convert.ToHexString(RandomNumberGenerator.GetBytes(16));
        PlayRequest? running = null;
        using var heard = new SemaphoreSlim(0);
        using var late = new CancellationTokenSource(Patience, clock);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancel);
        var said = new ProcessOutput(Hear);
        try
        {
            await Cli.Wrap(node)
                .WithArguments([script, runtime.Folder])
                .WithWorkingDirectory(Path.GetDirectoryName(script)!)
                // Code that is being proven must not learn the key, or it could sign evidence.
                .WithEnvironmentVariables(environment => environment.Set(EvidenceKeyStore.Variable, null))
                .WithStandardInputPipe(PipeSource.Create(Ask))
                .WithStandardOutputPipe(said.Pipe())
                .WithStandardErrorPipe(said.Pipe())
                .WithValidation(CommandResultValidation.None)
                .ExecuteAsync(stop.Token)
                .Watched();
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return running is null ? null : (true, running);
        }

        return running is null ? null : (false, running);

        async Task Ask(Stream input, CancellationToken ended)
        {
            await Write(token);
            while ((running = next()) is { } request)
            {
                late.CancelAfter(Patience);
                await Write(JsonSerializer.Serialize(request, EvidenceJson.Default.PlayRequest));
                await heard.WaitAsync(ended);
            }

            async Task Write(string line)
            {
                await input.WriteAsync(Encoding.UTF8.GetBytes($"{line}\n"), ended);
                await input.FlushAsync(ended);
            }
        }

        string? Hear(string line)
        {
            if (line.StartsWith(token, StringComparison.Ordinal))
            {
                done(JsonSerializer.Deserialize(line[token.Length..], EvidenceJson.Default.PlayResult)!);
                heard.Release();
            }

            return null;
        }
    }
}
