using System.Text;
using Generator.Proof.Runs;

namespace Generator.Tests.Proof;

/// <summary>What a process writes takes little memory, however much it is.</summary>
public class ProcessOutputTests
{
    [Fact]
    public async Task Each_line_is_heard_and_the_last_hundred_are_kept()
    {
        var heard = new List<string>();
        var output = new ProcessOutput(line =>
        {
            heard.Add(line);
            return line == "moo 7" ? null : line;
        });

        await Write(output, string.Concat(Enumerable.Range(1, 150).Select(number => $"moo {number}\r\n")) + "end");
        output.Hear("stopped");

        Assert.Equal(152, heard.Count);
        Assert.Equal(100, output.Last.Length);
        Assert.Equal("moo 53", output.Last[0]);
        Assert.Equal("end", output.Last[^2]);
        Assert.Equal("stopped", output.Last[^1]);
    }

    [Fact]
    public async Task What_is_not_to_be_kept_is_not()
    {
        var output = new ProcessOutput(line => line == "secret" ? null : line.ToUpperInvariant());

        await Write(output, "moo\nsecret\nbaa\n");

        Assert.Equal("MOO BAA", string.Join(' ', output.Last));
    }

    [Fact]
    public async Task The_rest_of_a_line_without_end_is_dropped()
    {
        var output = new ProcessOutput(line => line);

        await Write(output, $"{new string('o', 3_000_000)}\nmoo\n");

        Assert.Equal([1 << 20, 3], output.Last.Select(line => line.Length));
    }

    private static async Task Write(ProcessOutput output, string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        await output.Pipe().CopyFromAsync(stream);
    }
}
