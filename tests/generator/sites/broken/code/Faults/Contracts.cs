#!/usr/bin/env dotnet
namespace Faults;

public static class Contracts
{
    public static void Main() => Say(Console.Out);

    #region lines
    public static void Say(TextWriter output) => output.WriteLine("b\na");
    #endregion

    #region calm
    public static int Calm() => 1;
    #endregion

    #region other
    public static void Other() => throw new InvalidOperationException("oh");
    #endregion

    #region message
    public static void Message() => throw new InvalidOperationException("new");
    #endregion

    #region over
    public static Task Over() => Task.CompletedTask;
    #endregion

    #region unknown
    public static string Unknown() => "edge";
    #endregion

    #region never
    public static string Never() => "heads";
    #endregion

    #region forbidden
    public static string Forbidden() => "edge";
    #endregion

    #region unshown
    public static int Unshown() => 1;
    #endregion

    #region two-contracts
    public static int Two() => 2;
    #endregion

    #region compiled
    public static int Compiled() => 1;
    #endregion

    #region race
    public static string Race()
    {
        var eggs = 0;
        var ann = new Thread(() => eggs++) { Name = "Ann" };
        ann.Start();
        eggs++;
        ann.Join();
        return $"{eggs}";
    }
    #endregion

    #region turns
    public static string Turns() => "2";
    #endregion

    private static bool stop;

    public static void Stop() => stop = true;

    #region spin
    public static string Spin()
    {
        while (!stop)
        {
        }

        return "stopped";
    }
    #endregion

    #region pool
    public static string Pool() => $"{Task.Run(() => 1).Result}";
    #endregion

    #region greedy
    public static byte[] Greedy() => new byte[1000];
    #endregion
}
