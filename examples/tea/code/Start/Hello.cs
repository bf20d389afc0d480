#!/usr/bin/env dotnet
namespace Start;

public static class Hello
{
    public static void Main() => Show(Console.Out);

    #region hello
    public static void Show(TextWriter output)
    {
        output.WriteLine("Hello from hello.");
    }
    #endregion
}
