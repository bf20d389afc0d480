namespace Listings.Tests.Coroutines;

/// <summary>A writer that cannot write one line.</summary>
internal sealed class FailingWriter(string refused) : StringWriter
{
    public override void WriteLine(string? value)
    {
        if (value == refused)
        {
            throw new NotSupportedException(refused);
        }

        base.WriteLine(value);
    }
}
