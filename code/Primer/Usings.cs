#!/usr/bin/env dotnet
namespace Primer;

public static class Usings
{
    public static void Main() => Show(Console.Out);

    #region using
    public sealed class Gate(TextWriter output) : IDisposable
    {
        public void Dispose() => output.WriteLine("The gate is closed.");
    }

    public static void Show(TextWriter output)
    {
        try
        {
            using var gate = new Gate(output);
            output.WriteLine("The cow runs.");
            throw new InvalidOperationException("The cow stumbles.");
        }
        catch (InvalidOperationException problem)
        {
            output.WriteLine(problem.Message);
        }
    }
    #endregion
}
