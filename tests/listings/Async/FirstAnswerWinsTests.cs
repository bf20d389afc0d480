using Async;

namespace Listings.Tests.Async;

public class FirstAnswerWinsTests
{
    [Fact, Proves("first-answer-wins")]
    public async Task The_pig_wins_and_the_others_are_called_off_at_once()
    {
        await Verify(OnLoop.Run(FirstAnswerWins.Ask));
    }
}
