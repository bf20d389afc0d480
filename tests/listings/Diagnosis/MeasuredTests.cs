using System.Runtime.CompilerServices;

namespace Listings.Tests.Diagnosis;

/// <summary>The article quotes numbers that were recorded. Whoever records them again has to read the article again.</summary>
public class MeasuredTests
{
    [Fact]
    public void Forty_visitors_held_eight_threads_left_38_pieces_of_work_and_an_idle_processor()
    {
        var measured = Read("HeldThread");

        Assert.Contains("ThreadPool Thread Count,Metric,8\n", measured, StringComparison.Ordinal);
        Assert.Contains("ThreadPool Queue Length,Metric,38\n", measured, StringComparison.Ordinal);
        Assert.Contains("Completed Work Item Count (Count / 1 sec),Rate,0\n", measured, StringComparison.Ordinal);
        Assert.Contains("[7 more threads with HeldThread.Listen]", measured, StringComparison.Ordinal);
        Assert.Matches(@"CPU Usage \(%\),Metric,[01]\.", measured);
    }

    [Fact]
    public void Two_threads_waited_for_a_lock_in_the_same_method()
    {
        var measured = Read("TwoDoors");

        Assert.Equal(2, measured.Split("System.Threading.Lock.EnterScope()\n  HangingFarm!Diagnosis.TwoDoors.Move").Length - 1);
    }

    [Fact]
    public void None_of_nine_threads_was_in_the_letter_box_and_one_task_was()
    {
        var measured = Read("LostAnswer");

        Assert.Contains("[9 threads without LetterBox]", measured, StringComparison.Ordinal);
        Assert.Contains("Diagnosis.LetterBox+<Ask>d__4", measured, StringComparison.Ordinal);
    }

    private static string Read(string listing, [CallerFilePath] string test = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(test)!, "../../../code/Diagnosis", $"{listing}.measured.txt"))
            .ReplaceLineEndings("\n");
}
