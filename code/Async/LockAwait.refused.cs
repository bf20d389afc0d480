#!/usr/bin/env dotnet
namespace Async;

#region lock-await
public sealed class Barn(Task<string> answer)
{
    private readonly Lock _door = new();

    public async Task Ask(TextWriter output)
    {
        lock (_door)
        {
            output.WriteLine(await answer); //~ CS1996
        }
    }
}
#endregion
