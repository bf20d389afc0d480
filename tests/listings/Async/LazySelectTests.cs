using Async;
using Listings.Tests.Shared;

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

    [Fact]
    [Proves(
        "lazy-select",
        Survives = "await Task.WhenAll(answers); -> _ = Task.WhenAll(answers);",
        Because = "here every question is answered at once, so there is nothing to wait for")]
    public Task A_failure_to_print_a_line_reaches_the_caller() =>
        FailingWriter.FailAtEachLineAsync(8, LazySelect.Compare);
}
