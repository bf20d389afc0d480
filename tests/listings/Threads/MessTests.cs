using System.Text;
using Threads;

namespace Listings.Tests.Threads;

public class MessTests
{
    private static readonly string[] Sentences = [.. Animals.All.Select(Animals.Sentence)];

    [Fact, Proves("mess", Contract = Contract.Outcomes)]
    public async Task No_sentence_survives()
    {
        await VerifyOutcomes(
            () => Task.FromResult(Sentences.Any(Speak().Contains) ? "a sentence can be read" : "no sentence can be read"),
            runs: 30,
            [
                new Outcome("no sentence can be read", "Each animal writes one letter, then waits until all have written one.", Must.BeSeen),
                new Outcome("a sentence can be read", "One thread would have spoken alone from its first letter to its last.", Must.NeverBeSeen),
            ]);
    }

    [Fact, Proves("mess", Contract = Contract.Outcomes)]
    public void No_letter_is_lost()
    {
        Assert.Equal(string.Concat(Sentences.Select(sentence => sentence + "\n")).Order(), Speak().Order());
    }

    [Fact, Proves("mess", Contract = Contract.Outcomes)]
    public void In_each_round_every_animal_writes_one_letter()
    {
        var text = Speak();

        // The first to come to its end begins a new line at once, without waiting for the others' last letter of that round.
        var rounds = Sentences.Min(sentence => sentence.Length) - 1;
        for (var round = 0; round < rounds; round++)
        {
            Assert.Equal(Sentences.Select(sentence => sentence[round]).Order(), text.Substring(3 * round, 3).Order());
        }
    }

    [Fact, Proves("mess", Contract = Contract.Outcomes)]
    public async Task Three_letters_make_a_round_one_of_each_animal()
    {
        var recording = new Recording("rounds", Animals.All);
        Watching.ToItsEnd(() => Mess.SpeakAll(new CountingWriter(recording, rounds: 12)));
        await VerifyTimeline(recording);
    }

    private static string Speak()
    {
        var output = new StringWriter();
        Watching.ToItsEnd(() => Mess.SpeakAll(output.Shared()));
        return output.ToString().ReplaceLineEndings("\n");
    }

    /// <summary>Tells a recording of the first rounds. With three letters a round is over, whoever wrote them: their order is not told, for it is free.</summary>
    private sealed class CountingWriter(Recording recording, int rounds) : TextWriter
    {
        private readonly Lock _gate = new();
        private int _letters;

        public override Encoding Encoding => Encoding.Unicode;

        public override void Write(char value)
        {
            lock (_gate)
            {
                var round = _letters++ / Animals.All.Length;
                if (round < rounds)
                {
                    recording.Add(Thread.CurrentThread.Name!, Doing.Printing, round, round + 1, $"{value}".Trim(), Thread.CurrentThread);
                }
            }
        }
    }
}
