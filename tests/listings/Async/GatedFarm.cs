using System.Collections.Concurrent;

namespace Listings.Tests.Async;

/// <summary>A farm whose animals answer when the test says so.</summary>
/// <param name="how">Whether what waits for an answer goes on inside <see cref="Answer"/> or on a thread of its own.</param>
internal sealed class GatedFarm(TaskCreationOptions how) : HttpMessageHandler
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _gates = new();

    public HttpClient CreateClient() => new(this, disposeHandler: false) { BaseAddress = new Uri("http://localhost") };

    public void Answer(string animal) => Gate(animal).SetResult();

    public void Fail(string animal) => Gate(animal).SetException(new HttpRequestException($"The {animal} is ill."));

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var animal = request.RequestUri!.Segments[^1];
        await Gate(animal).Task.ConfigureAwait(false);
        return new HttpResponseMessage
        {
            Content = new StringContent(animal switch { "cow" => "Moo!", "pig" => "Oink!", _ => "Cluck!" }),
        };
    }

    private TaskCompletionSource Gate(string animal) => _gates.GetOrAdd(animal, _ => new TaskCompletionSource(how));
}
