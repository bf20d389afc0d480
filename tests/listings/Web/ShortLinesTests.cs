using Listings.Tests.Shared;
using Web;

namespace Listings.Tests.Web;

public class ShortLinesTests
{
    [Theory, Proves("short-lines")]
    [InlineData("Moo!\n", "Moo!")]
    [InlineData("\n", "")]
    [InlineData("", null)]
    [InlineData("Moo", "Moo")]
    [InlineData("M", "M")]
    [InlineData("Moo!\nMoo again!\n", "Moo!")]
    public async Task A_line_of_four_letters_is_read(string said, string? line)
    {
        using var reader = new StringReader(said);

        Assert.Equal(line, await ShortLines.ReadLine(reader, most: 4, CancellationToken.None));
    }

    [Fact, Proves("short-lines")]
    public async Task The_fifth_letter_is_refused_although_the_line_has_not_ended()
    {
        using var reader = new StringReader("Moooo");

        var refusal = await Assert.ThrowsAsync<IOException>(() => ShortLines.ReadLine(reader, most: 4, CancellationToken.None));
        Assert.Equal("A line has at most 4 letters.", refusal.Message);
    }

    [Fact, Proves("short-lines")]
    public async Task At_closing_time_a_line_is_not_waited_for()
    {
        using var silent = new Silence();
        using var reader = new StreamReader(silent);
        using var closing = new CancellationTokenSource();

        var line = ShortLines.ReadLine(reader, most: 4, closing.Token);
        Assert.False(line.IsCompleted);
        await closing.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => line.OrFail());
    }

    /// <summary>A connection on which nothing comes.</summary>
    private sealed class Silence : MemoryStream
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            return 0;
        }
    }
}
