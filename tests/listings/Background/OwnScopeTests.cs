using Background;
using Listings.Tests.Shared;
using Listings.Tests.Web;
using Microsoft.Extensions.DependencyInjection;

namespace Listings.Tests.Background;

public class OwnScopeTests
{
    [Fact, Proves("own-scope"), Proves("bucket")]
    public async Task The_bucket_is_put_away_when_the_cow_is_fed()
    {
        var lines = new Lines();
        await using var farm = await FarmServer.OpenAsync((builder, clock) => OwnScope.Open(builder, clock, lines));
        using var client = farm.CreateClient();
        var output = new StringWriter();

        Assert.Equal(202, await client.PostAsync("/feed/cow"));
        await farm.Clock.TimersAsync(1);
        Assert.True(lines.IsEmpty);
        farm.Clock.Advance(TimeSpan.FromSeconds(5));
        output.WriteLine(await lines.NextAsync());
        output.WriteLine(await lines.NextAsync());

        await Verify(output.ToString());
    }

    [Fact, Proves("own-scope")]
    public async Task The_bucket_is_put_away_too_if_the_work_fails()
    {
        using var clock = new ObservedClock();
        var output = new StringWriter { NewLine = "\n" };
        await using var services = new ServiceCollection().AddScoped(_ => new Bucket(output)).BuildServiceProvider();
        var scopes = new Stealing(services.GetRequiredService<IServiceScopeFactory>());

        var feeding = OwnScope.Feed("cow", scopes, clock);
        scopes.Stolen!.Dispose();
        clock.Advance(TimeSpan.FromSeconds(5));

        await Assert.ThrowsAsync<ObjectDisposedException>(() => feeding);
        Assert.Equal("The bucket is put away.\n", output.ToString());
    }

    /// <summary>Gives the test the scope, too, so that it can be put away under the work's hands.</summary>
    private sealed class Stealing(IServiceScopeFactory scopes) : IServiceScopeFactory
    {
        public IServiceScope? Stolen { get; private set; }

        public IServiceScope CreateScope() => Stolen = scopes.CreateScope();
    }
}
