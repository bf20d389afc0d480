using Concurrency;

namespace Listings.Tests.Concurrency;

public class GreenBeansTests
{
    [Fact, Proves("green-beans")]
    [Proves("green-beans", Survives = "\"beans\" -> \"\"",
        Because = "only how long all of it takes is printed, and no recipe by its name")]
    [Proves("green-beans", Survives = "\"trim the beans\" -> \"\"",
        Because = "only how long all of it takes is printed, and no step by its name")]
    [Proves("green-beans", Survives = "\"steam the beans\" -> \"\"",
        Because = "only how long all of it takes is printed, and no step by its name")]
    [Proves("green-beans", Survives = "\"toss the beans\" -> \"\"",
        Because = "only how long all of it takes is printed, and no step by its name")]
    [Proves("green-beans", Survives = "1 -> 2",
        Because = "a second cook has nothing to do in order, and at once the turkey takes 180 minutes anyway")]
    public async Task Beans_lengthen_the_sum_and_not_the_dinner()
    {
        var output = new StringWriter();
        GreenBeans.CookWithBeans(output);
        await Verify(output.ToString());
    }
}
