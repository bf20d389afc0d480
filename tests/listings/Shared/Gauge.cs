using System.Collections.Concurrent;

namespace Listings.Tests.Shared;

/// <summary>Stands between a client and the farm, and records the addresses asked for and how many requests were in flight at most.</summary>
public sealed class Gauge : DelegatingHandler
{
    private readonly ConcurrentQueue<string> _paths = [];
    private int _inFlight;
    private int _peak;

    public IEnumerable<string> Paths => _paths;

    public int Peak => Volatile.Read(ref _peak);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _paths.Enqueue(request.RequestUri!.AbsolutePath);
        Raise(Interlocked.Increment(ref _inFlight));
        try
        {
            return await base.SendAsync(request, cancellationToken);
        }
        finally
        {
            Interlocked.Decrement(ref _inFlight);
        }
    }

    private void Raise(int inFlight)
    {
        for (var peak = Peak; inFlight > peak; peak = Peak)
        {
            Interlocked.CompareExchange(ref _peak, inFlight, peak);
        }
    }
}
