#!/usr/bin/env dotnet
namespace Faults;

public static class Hello
{
    public static void Main() => Greet(Console.Out);

    #region hello
    public static void Greet(TextWriter output) => output.WriteLine("hello");
    #endregion

    #region silent
    public static int Listen() => 0;
    #endregion

    #region two-voices
    public static void Speak(TextWriter output, string voice) => output.WriteLine(voice);
    #endregion

    #region two-runs
    public static int Run(int minutes) => minutes;
    #endregion

    #region slow-run
    public static int Walk(int hours) => hours;
    #endregion

    #region nowhere-run
    public static int Stand() => 0;
    #endregion

    #region again
    public static int Once() => 1;
    #endregion

    #region again
    public static int Twice() => 2;
    #endregion

    #region empty

    #endregion

    #region Two Words
    public static int Words() => 2;
    #endregion

    #region unquoted
    public static int Alone() => 1;
    #endregion

    #region switched-off
#if NEVER
    public static int Off() => "this is not compiled";
#endif
    public static int On() => 1;
    #endregion

    // end-snippet

    // begin-snippet: unclosed
    public static int Open() => 1;
}
