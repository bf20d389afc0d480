using System.Text.Json;
using System.Text.RegularExpressions;
using CliWrap;
using CliWrap.EventStream;

namespace Generator.Tests.Preview;

/// <summary>A preview of a site, and a browser that follows it.</summary>
internal sealed partial class PreviewRun : IAsyncDisposable
{
    // Proves nothing: it only turns a test that stands still into one that fails.
    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(3);

    private readonly CancellationTokenSource _ends = new();

    private readonly HttpClient _client;

    private readonly Task<int> _exit;

    private StreamReader? _updates;

    private readonly int _process;

    private PreviewRun(Uri address, int process, Task<int> exit) =>
        (_client, _process, _exit) = (new() { BaseAddress = address }, process, exit);

    public Task<int> ExitCode => _exit.WaitAsync(Deadline);

    /// <summary>Starts it, on a port that is free.</summary>
    public static async Task<PreviewRun> Of(SiteCopy site)
    {
        var address = new TaskCompletionSource<Uri>();
        var (process, ends) = (0, new CancellationTokenSource());
        var exit = Task.Run(async () =>
        {
            var code = 0;
            await foreach (var happened in site.Command("preview", "--port", "0").ListenAsync(ends.Token))
            {
                process = happened is StartedCommandEvent started ? started.ProcessId : process;
                if (happened is StandardOutputCommandEvent said && Said.Match(said.Text) is { Success: true } told)
                {
                    address.TrySetResult(new Uri(told.Groups["address"].Value));
                }

                code = happened is ExitedCommandEvent exited ? exited.ExitCode : code;
            }

            return code;
        });
        var url = await address.Task.WaitAsync(Deadline);
        var run = new PreviewRun(url, process, exit);
        run._ends.Token.Register(ends.Cancel);
        return run;
    }

    public async Task<string> Page(string path) => await _client.GetStringAsync(new Uri(path, UriKind.Relative));

    /// <param name="host">The host that the browser means to talk to; null for that of the address.</param>
    public async Task<HttpResponseMessage> Get(string path, string? host = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        request.Headers.Host = host;
        return await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    /// <returns>The first update that says what is asked for.</returns>
    public async Task<JsonElement> Update(Func<JsonElement, bool> says)
    {
        using var late = new CancellationTokenSource(Deadline);
        _updates ??= new StreamReader(await _client.GetStreamAsync(new Uri("_preview/updates", UriKind.Relative)));
        while (await _updates.ReadLineAsync(late.Token) is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                var update = JsonDocument.Parse(line[6..]).RootElement;
                if (says(update))
                {
                    return update;
                }
            }
        }

        throw new InvalidOperationException("The preview has ended.");
    }

    /// <returns>The update of the first build that is done, and of which no proof run goes on.</returns>
    public Task<JsonElement> Done(int after = 0) =>
        Update(update => update.GetProperty("version").GetInt32() > after && Status(update).Length == 0);

    public static string Status(JsonElement update) => update.GetProperty("status").GetString()!;

    public static JsonElement[] Problems(JsonElement update) => [.. update.GetProperty("problems").EnumerateArray()];

    /// <summary>Asks it to end, as a terminal or a service manager does.</summary>
    public async Task Terminate() => await Cli.Wrap("kill").WithArguments(["-TERM", $"{_process}"]).ExecuteAsync();

    public async ValueTask DisposeAsync()
    {
        _updates?.Dispose();
        _client.Dispose();
        await _ends.CancelAsync();
        await Task.WhenAny(_exit);
        _ends.Dispose();
    }

    [GeneratedRegex("""^Preview: (?<address>http://\S+) """)]
    private static partial Regex Said { get; }
}
