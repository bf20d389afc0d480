#!/usr/bin/env dotnet
namespace Async;

#region lock-scope
public sealed class Stable(Task<string> answer)
{
    private readonly Lock _door = new();

    public async Task Ask(TextWriter output)
    {
        using (_door.EnterScope()) //~ CS4007
        {
            output.WriteLine(await answer);
        }
    }
}
#endregion
