using System.Text.RegularExpressions;
using CliWrap;
using CliWrap.EventStream;

namespace Browser.Tests.Sites;

/// <summary>A copy of the series with its evidence, and a preview of it.</summary>
internal sealed partial class PreviewedSeries : IAsyncDisposable
{
    private static readonly string[] Folders = ["code", "input", "tests", Path.Combine("artifacts", "evidence")];

    private readonly string _root = Path.Combine(Repository.Folder("preview"), $"{Guid.NewGuid()}");

    private readonly CancellationTokenSource _ends = new();

    private Task _runs = Task.CompletedTask;

    public Uri Url { get; private set; } = null!;

    public static async Task<PreviewedSeries> Open()
    {
        var series = new PreviewedSeries();
        series.Copy();
        var address = new TaskCompletionSource<Uri>();
        series._runs = series.Run(address);
        series.Url = await address.Task.WaitAsync(TimeSpan.FromMinutes(1));
        return series;
    }

    public void Replace(string file, string old, string @new)
    {
        var path = Path.Combine(_root, file);
        var text = File.ReadAllText(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(old, @new, StringComparison.Ordinal));
    }

    public async ValueTask DisposeAsync()
    {
        await _ends.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _runs);
        _ends.Dispose();
        Directory.Delete(_root, recursive: true);
    }

    private void Copy()
    {
        var files = Folders
            .SelectMany(folder =>
                Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories)
            )
            .Concat(Directory.EnumerateFiles(Repository.Root));
        foreach (var file in files)
        {
            var target = Path.Combine(_root, Path.GetRelativePath(Repository.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private async Task Run(TaskCompletionSource<Uri> address)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "ConcurrencyTalk.dll");
        var command = Cli.Wrap("dotnet").WithArguments([program, "preview", "--port", "0", "--root", _root]);
        await foreach (var happened in command.ListenAsync(_ends.Token))
        {
            if (happened is StandardOutputCommandEvent said && Said.Match(said.Text) is { Success: true } told)
            {
                address.TrySetResult(new Uri(told.Groups["address"].Value));
            }
        }
    }

    [GeneratedRegex("""^Preview: (?<address>http://\S+) """)]
    private static partial Regex Said { get; }
}
