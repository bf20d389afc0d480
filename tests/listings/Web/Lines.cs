using System.Text;
using System.Threading.Channels;
using Listings.Tests.Shared;

namespace Listings.Tests.Web;

/// <summary>A writer whose lines can be awaited, so that a test knows when another thread has written one.</summary>
internal sealed class Lines : TextWriter
{
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();

    public override Encoding Encoding => Encoding.UTF8;

    public override void WriteLine(string? value) => _lines.Writer.TryWrite(value ?? "");

    public async Task<string> NextAsync() => await _lines.Reader.ReadAsync().AsTask().OrFail();

    public bool IsEmpty => _lines.Reader.Count == 0;
}
