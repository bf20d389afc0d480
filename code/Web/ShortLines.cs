#!/usr/bin/env dotnet
using System.Text;

namespace Web;

public static class ShortLines
{
    public static async Task Main()
    {
        Console.WriteLine("Say something of at most 20 letters.");
        try
        {
            Console.WriteLine(await ReadLine(Console.In, most: 20, CancellationToken.None));
        }
        catch (IOException refusal)
        {
            Console.WriteLine(refusal.Message);
        }
    }

    #region short-lines
    public static async Task<string?> ReadLine(
        TextReader reader, int most, CancellationToken closing)
    {
        var line = new StringBuilder();
        var next = new char[1];
        while (await reader.ReadAsync(next, closing) == 1)
        {
            if (next[0] == '\n')
            {
                return line.ToString();
            }

            if (line.Length == most)
            {
                throw new IOException($"A line has at most {most} letters.");
            }

            line.Append(next[0]);
        }

        return line.Length > 0 ? line.ToString() : null;
    }
    #endregion
}
