using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;
using Web;

namespace Listings.Tests.Web;

public class FarmCheckTests
{
    [Fact, Proves("farm-check"), Proves("observed-clock")]
    public async Task Five_seconds_pass_and_not_a_tick_less()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var output = new StringWriter();

        await FarmCheck.Check(builder, output);

        await Verify(output.ToString());
    }
}
