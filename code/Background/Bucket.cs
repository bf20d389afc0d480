#!/usr/bin/env dotnet
namespace Background;

#region bucket
/// <summary>Belongs to one request, and is put away when the request is over.</summary>
public sealed class Bucket(TextWriter output) : IDisposable
{
    private bool _putAway;

    public void Pour(string animal)
    {
        ObjectDisposedException.ThrowIf(_putAway, this);
        output.WriteLine($"The {animal} is fed.");
    }

    public void Dispose()
    {
        _putAway = true;
        output.WriteLine("The bucket is put away.");
    }
}
#endregion
