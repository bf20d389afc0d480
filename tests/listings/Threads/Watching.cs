namespace Listings.Tests.Threads;

/// <summary>What tests need to see of threads.</summary>
public static class Watching
{
    /// <summary>A writer that several threads may use, as they may use the console.</summary>
    public static TextWriter Shared(this StringWriter output) => TextWriter.Synchronized(output);

    /// <summary>Returns as soon as the thread waits for something, or has ended.</summary>
    public static void UntilBlocked(this Thread thread) => thread.UntilBlockedOr(() => false);

    /// <summary>Returns as soon as the thread waits for something, or has ended, or the condition holds.</summary>
    public static void UntilBlockedOr(this Thread thread, Func<bool> condition) =>
        SpinWait.SpinUntil(() => thread.IsBlocked() || condition());

    /// <summary>Whether the thread waits for something, or has ended.</summary>
    public static bool IsBlocked(this Thread thread) => (thread.ThreadState & (ThreadState.WaitSleepJoin | ThreadState.Stopped)) != 0;

    /// <summary>
    /// Runs code that ends, and fails if it does not. The deadline proves nothing: it only turns a run that stands still into a test that fails.
    /// </summary>
    public static void ToItsEnd(Action run)
    {
        Exception? problem = null;
        var runner = new Thread(() => problem = Xunit.Record.Exception(run)) { IsBackground = true };
        runner.Start();
        Assert.True(runner.Join(TimeSpan.FromMinutes(1)), "It stands still.");
        Assert.Null(problem);
    }

    /// <summary>
    /// What has been written when <paramref name="run"/> returns, if other threads write nothing before this one waits for them.
    /// Code that does not wait goes on meanwhile: it writes first, or returns first, and the text is not what it should be.
    /// </summary>
    public static string WrittenWhileWaitedFor(Action<TextWriter> run)
    {
        var main = Thread.CurrentThread;
        var (mine, returned) = (0, false);
        var output = new AskingWriter(() =>
        {
            if (Thread.CurrentThread == main)
            {
                Interlocked.Increment(ref mine);
                return true;
            }

            var before = Volatile.Read(ref mine);
            main.UntilBlockedOr(() => Volatile.Read(ref mine) > before || Volatile.Read(ref returned));
            return Volatile.Read(ref mine) == before && !Volatile.Read(ref returned);
        });

        run(output);

        var text = output.ToString();
        Volatile.Write(ref returned, true);
        Assert.True(output.AlwaysYes);
        return text;
    }

    /// <summary>What was written, on one line.</summary>
    public static string Written(Action<TextWriter> run)
    {
        var output = new StringWriter();
        run(output);
        return string.Join(" / ", output.Lines());
    }

    public static string[] Lines(this StringWriter output) => output.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
}

/// <summary>Asks a question at each letter that is written, and remembers whether it was ever answered with no.</summary>
public sealed class AskingWriter(Func<bool> question) : StringWriter
{
    private readonly Lock _gate = new();

    public bool AlwaysYes { get; private set; } = true;

    public override void Write(char value)
    {
        var yes = question();
        lock (_gate)
        {
            AlwaysYes &= yes;
            base.Write(value);
        }
    }

    public override void WriteLine()
    {
        Write('\n');
    }

    public override void WriteLine(string? value)
    {
        foreach (var letter in value + "\n")
        {
            Write(letter);
        }
    }
}
