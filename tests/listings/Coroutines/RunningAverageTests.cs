using Coroutines;
using Shared;

namespace Listings.Tests.Coroutines;

public class RunningAverageTests
{
    [Fact, Proves("running-average"), Proves("running-average-send")]
    public async Task Each_number_sent_in_moves_the_average()
    {
        var output = new StringWriter();
        RunningAverage.SendThree(output);
        await Verify(output.ToString());
    }

    [Fact, Proves("running-average")]
    public void Halves_and_negative_numbers_count_too()
    {
        var average = new TwoWay<double, double?>(RunningAverage.Average);
        average.MoveNext();
        Assert.Equal(0, average.Current);
        average.Send(0);
        average.Send(-1);
        Assert.Equal(-0.5, average.Current);
        Assert.False(average.MoveNext());
        Assert.Equal(2, average.Result);
    }
}
