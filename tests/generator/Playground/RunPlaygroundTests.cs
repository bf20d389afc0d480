using Generator.Proof.Playground;
using Microsoft.Extensions.Time.Testing;

namespace Generator.Tests.Playground;

/// <summary>What happens with a program that does not come to its end.</summary>
public sealed class RunPlaygroundTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("playground");

    private string Started => Path.Combine(_folder.FullName, "started");

    [Fact]
    public async Task It_is_stopped_when_its_time_is_over_and_the_next_one_is_run()
    {
        var clock = new FakeTimeProvider();
        var (left, results) = (new Queue<PlayRequest>([Of("endless"), Of("moo")]), new List<PlayResult?>());

        var running = Run(clock, CancellationToken.None).Of(() => left.TryDequeue(out var next) ? next : null, Hear);
        await AssertStarted();
        Assert.Empty(results);
        clock.Advance(RunPlayground.Patience);
        await running;

        Assert.Equal([null, "moo"], results.Select(result => result?.Output));

        void Hear(PlayResult? result) => results.Add(result);
    }

    [Fact]
    public async Task It_is_stopped_with_the_build()
    {
        using var stop = new CancellationTokenSource();
        var left = new Queue<PlayRequest>([Of("endless")]);

        var running = Run(new FakeTimeProvider(), stop.Token)
            .Of(() => left.TryDequeue(out var next) ? next : null, _ => Assert.Fail("It has not ended."));
        await AssertStarted();
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static PlayRequest Of(string text) => new(["code/Some.cs"], [text]);

    // A shell is enough: it answers what it is told, and waits for ever where it is told to.
    private RunPlayground Run(TimeProvider clock, CancellationToken cancel)
    {
        var script = Path.Combine(_folder.FullName, "headless.sh");
        File.WriteAllText(
            script,
            $$"""
            read -r token
            while read -r line; do
              case "$line" in
                *endless*) touch "{{Started}}"; exec sleep 1000 ;;
                *) echo "$token{\"Output\":\"moo\",\"Error\":\"\",\"Refusal\":null,\"Failure\":null,\"ExitCode\":0}" ;;
              esac
            done
            """
        );
        return new RunPlayground("sh", script, new PlaygroundRuntime(_folder.FullName, "", []), clock, cancel);
    }

    private async Task AssertStarted()
    {
        while (!File.Exists(Started))
        {
            await Task.Yield();
        }
    }
}
