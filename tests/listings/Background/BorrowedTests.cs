using Background;
using Listings.Tests.Shared;
using Listings.Tests.Web;

namespace Listings.Tests.Background;

public class BorrowedTests
{
    [Fact, Proves("borrowed"), Proves("bucket")]
    public async Task When_the_work_wants_the_bucket_the_request_has_put_it_away()
    {
        var lines = new Lines();
        await using var farm = await FarmServer.OpenAsync((builder, clock) => Borrowed.Open(builder, clock, lines));
        using var client = farm.CreateClient();
        var output = new StringWriter();

        Assert.Equal(202, await client.PostAsync("/feed/cow"));
        await farm.Clock.TimersAsync(1);
        output.WriteLine(await lines.NextAsync());
        Assert.True(lines.IsEmpty);
        farm.Clock.Advance(TimeSpan.FromSeconds(5));
        output.WriteLine(await lines.NextAsync());

        await Verify(output.ToString());
    }
}
