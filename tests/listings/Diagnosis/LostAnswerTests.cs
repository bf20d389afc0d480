using Diagnosis;

namespace Listings.Tests.Diagnosis;

public class LostAnswerTests
{
    [Fact, Proves("lost-answer", Contract = Contract.Hangs)]
    public async Task An_answer_to_a_letter_that_was_never_sent_frees_nobody_and_tells_nobody()
    {
        var letters = new LetterBox(TextWriter.Null);
        var answer = letters.Ask("cow");

        letters.Answer(7, "Moo!");

        await VerifyHangs([new Wait("the visitor", "the answer to letter 1", "a task that only an answer to letter 1 completes", () => !answer.IsCompleted)]);
        letters.Answer(1, "Moo!");
        Assert.Equal("Moo!", await answer);
    }

    [Fact, Proves("lost-answer", Contract = Contract.Hangs)]
    public async Task Each_letter_has_a_number_and_its_own_answer()
    {
        var output = new StringWriter { NewLine = "\n" };
        var letters = new LetterBox(output);
        var (cow, pig) = (letters.Ask("cow"), letters.Ask("pig"));

        letters.Answer(2, "Oink!");
        Assert.Equal("Oink!", await pig);
        Assert.False(cow.IsCompleted);
        letters.Answer(1, "Moo!");

        Assert.Equal("Moo!", await cow);
        Assert.Equal("Letter 1 goes to the cow.\nLetter 2 goes to the pig.\n", output.ToString());
    }
}
