namespace Threads;

/// <summary>Starts threads with names, and waits for them.</summary>
public static class Workers
{
    #region one-thread-each
    public static void RunAll(IEnumerable<string> names, Action<string> work)
    {
        var threads = new List<Thread>();
        foreach (var name in names)
        {
            var thread = new Thread(() => work(name)) { Name = name };
            thread.Start();
            threads.Add(thread);
        }

        foreach (var thread in threads)
        {
            thread.Join();
        }
    }
    #endregion

    #region thread-with-a-catch
    public static Thread Start(string name, Action work, TextWriter output)
    {
        var thread = new Thread(() =>
        {
            try
            {
                work();
            }
            catch (Exception problem)
            {
                output.WriteLine($"{name}: {problem.Message}");
            }
        })
        { Name = name };
        thread.Start();
        return thread;
    }
    #endregion
}
