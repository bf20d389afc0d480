using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Shared;

namespace Listings.Tests.Shared;

/// <summary>A farm, served in this process under an observed clock.</summary>
public sealed class FarmServer : IAsyncDisposable
{
    private readonly WebApplication _farm;

    private FarmServer(WebApplication farm, ObservedClock clock) => (_farm, Clock) = (farm, clock);

    public ObservedClock Clock { get; }

    public static Task<FarmServer> OpenAsync() => OpenAsync(Farm.Open);

    /// <summary>Serves a farm that differs from the usual one.</summary>
    public static async Task<FarmServer> OpenAsync(Func<WebApplicationBuilder, TimeProvider, WebApplication> open)
    {
        var clock = new ObservedClock();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        var farm = open(builder, clock);
        await farm.StartAsync();
        return new FarmServer(farm, clock);
    }

    /// <summary>A client whose relative addresses lead to the farm, as http://localhost:5080 does when the farm runs by itself.</summary>
    /// <param name="between">Sees the client's requests before the farm does, if given.</param>
    public HttpClient CreateClient(DelegatingHandler? between = null)
    {
        if (between is null)
        {
            return _farm.GetTestClient();
        }

        between.InnerHandler = _farm.GetTestServer().CreateHandler();
        return new HttpClient(between) { BaseAddress = _farm.GetTestServer().BaseAddress };
    }

    public async ValueTask DisposeAsync()
    {
        await _farm.DisposeAsync();
        Clock.Dispose();
    }
}
