using Coroutines;
using Listings.Tests.Shared;

namespace Listings.Tests.Coroutines;

public class HumanLoopTests
{
    [Fact, Proves("human-guest"), Proves("human-loop"), Proves("human-waiting-room"), Proves("human-ticket")]
    public async Task A_human_resumes_the_guests_in_any_order()
    {
        var output = new StringWriter();
        HumanLoop.Run(new Human(output, "1", "9", "2", "4", "3"), output);
        await Verify(output.ToString());
    }

    [Fact, Proves("human-loop")]
    public async Task Who_is_called_goes_on_where_the_ticket_was_taken()
    {
        var recording = new Recording("lines", "you", "Bob", "Ann") { Main = Thread.CurrentThread };
        await using var output = new TurnWriter(recording, SpeakerOf, Called, Ticket);
        HumanLoop.Run(new Human(output, "1", "9", "2", "4", "3"), output);
        output.End();
        await VerifyTimeline(recording);

        static string SpeakerOf(string line, string before) => line.StartsWith("    ticket", StringComparison.Ordinal) ? before : line.Split(": ") is [var name, _] ? name : "you";

        static string Called(string speaker, string[] lines) => string.Join(", ", lines.Where(line => int.TryParse(line, out _)));

        static string? Ticket(string speaker, string[] lines) => lines[^1].Split("ticket ") is ["    ", var number] ? number : null;
    }

    [Fact, Proves("human-loop")]
    public void When_the_human_leaves_the_loop_ends_and_the_guests_wait()
    {
        var output = new StringWriter();
        HumanLoop.Run(new Human(output, "2", "1"), output);
        Assert.EndsWith("Who is next?\nYou left, and they wait for ever.\n", output.ToString().ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact, Proves("human-loop")]
    public void Ann_can_leave_before_Bob_orders_his_pie()
    {
        var output = new StringWriter();
        HumanLoop.Run(new Human(output, "2", "3", "1", "4"), output);
        var lines = output.ToString().ReplaceLineEndings("\n").Split('\n');
        var annLeaves = lines.IndexOf("Ann: thank you, goodbye");
        var bobsPie = lines.IndexOf("Bob: and now a piece of pie");
        Assert.InRange(annLeaves, 0, bobsPie);
        Assert.Contains("Nobody is waiting, and 2 guests are happy.", lines);
    }

    [Fact, Proves("human-loop")]
    public void The_failure_of_a_guest_comes_out_when_all_have_left()
    {
        var output = new FailingWriter("Bob: and now a piece of pie");
        var error = Assert.Throws<AggregateException>(() => HumanLoop.Run(new Human(output, "1", "2", "3"), output));
        Assert.IsType<NotSupportedException>(error.InnerException);
        Assert.Contains("Ann: thank you, goodbye", output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("are happy", output.ToString(), StringComparison.Ordinal);
    }

    [Fact, Proves("human-waiting-room")]
    public void A_ticket_is_good_for_one_call()
    {
        var output = new StringWriter();
        var room = new WaitingRoom(output);
        Assert.False(room.IsAnyoneWaiting);
        var bob = HumanLoop.Guest("Bob", room, output);
        Assert.True(room.IsAnyoneWaiting);
        Assert.True(room.Call("1"));
        Assert.False(room.Call("1"));
        Assert.True(room.Call("2"));
        Assert.False(room.IsAnyoneWaiting);
        Assert.True(bob.IsCompletedSuccessfully);
    }

    /// <summary>Types these lines; as on a terminal, what is typed appears in the output.</summary>
    private sealed class Human(TextWriter terminal, params string[] lines) : TextReader
    {
        private int _typed;

        public override string? ReadLine()
        {
            if (_typed == lines.Length)
            {
                return null;
            }

            terminal.WriteLine(lines[_typed]);
            return lines[_typed++];
        }
    }
}
