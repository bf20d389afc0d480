using System.Net;
using Concurrency;
using Listings.Tests.Shared;

namespace Listings.Tests.Concurrency;

public class AnimalsSequentialTests
{
    [Fact, Proves("animals-sequential")]
    public async Task With_a_printer_of_45_milliseconds_a_letter_the_visit_takes_18_seconds()
    {
        await using var farm = await FarmServer.OpenAsync();
        using var client = farm.CreateClient();
        var output = new StringWriter();

        var visit = AnimalsSequential.Visit(client, output, () => farm.Clock.Advance(TimeSpan.FromMilliseconds(45)), farm.Clock);
        for (var animal = 0; animal < 3; animal++)
        {
            await farm.Clock.TimersAsync(1);
            farm.Clock.Advance(TimeSpan.FromSeconds(5));
        }

        await visit;
        await Verify(output.ToString());
    }

    [Fact, Proves("animals-sequential")]
    public async Task One_request_at_a_time_and_fifteen_seconds_of_waiting_to_the_tick()
    {
        await using var farm = await FarmServer.OpenAsync();
        using var gauge = new Gauge();
        using var client = farm.CreateClient(gauge);
        var output = new StringWriter();
        var start = farm.Clock.GetUtcNow();

        var visit = AnimalsSequential.Visit(client, output, () => { }, farm.Clock);
        for (var animal = 1; animal <= 3; animal++)
        {
            await farm.Clock.TimersAsync(1);
            Assert.Equal(animal, gauge.Paths.Count());
            farm.Clock.Advance(TimeSpan.FromSeconds(5) - TimeSpan.FromTicks(1));
            Assert.False(visit.IsCompleted);
            farm.Clock.Advance(TimeSpan.FromTicks(1));
        }

        await visit;
        Assert.Equal(TimeSpan.FromSeconds(15), farm.Clock.GetUtcNow() - start);
        Assert.Equal(1, gauge.Peak);
        Assert.Equal(["/animals/cow", "/animals/pig", "/animals/chicken"], gauge.Paths);
        Assert.EndsWith("The visit took 15 seconds.", output.ToString().TrimEnd(), StringComparison.Ordinal);
    }

    [Fact, Proves("animals-sequential")]
    public async Task If_the_pig_is_not_at_home_the_visit_ends_there_with_an_exception()
    {
        await using var farm = await FarmServer.OpenAsync();
        using var absent = new Absent("/animals/pig");
        using var client = farm.CreateClient(absent);
        var output = new StringWriter();

        var visit = AnimalsSequential.Visit(client, output, () => { }, farm.Clock);
        await farm.Clock.TimersAsync(1);
        farm.Clock.Advance(TimeSpan.FromSeconds(5));

        await Assert.ThrowsAsync<HttpRequestException>(() => visit);
        Assert.Equal("The cow says \"Moo!\".", output.ToString().TrimEnd());
    }

    /// <summary>Answers for the farm that one of its animals is not there.</summary>
    private sealed class Absent(string path) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            request.RequestUri!.AbsolutePath == path
                ? Task.FromResult(new HttpResponseMessage(HttpStatusCode.NotFound))
                : base.SendAsync(request, cancellationToken);
    }
}
