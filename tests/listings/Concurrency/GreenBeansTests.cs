using Concurrency;

namespace Listings.Tests.Concurrency;

public class GreenBeansTests
{
    [Fact, Proves("green-beans")]
    public async Task Beans_lengthen_the_sum_and_not_the_dinner()
    {
        var output = new StringWriter();
        GreenBeans.CookWithBeans(output);
        await Verify(output.ToString());
    }
}
