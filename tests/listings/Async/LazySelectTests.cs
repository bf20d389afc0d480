using Async;

namespace Listings.Tests.Async;

public class LazySelectTests
{
    [Fact, Proves("lazy-select")]
    public async Task A_second_walk_through_the_questions_asks_them_again()
    {
        var output = new StringWriter();
        await LazySelect.Compare(output);
        await Verify(output.ToString());
    }
}
