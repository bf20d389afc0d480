#:include Sheep.cs
#:include Wolf.cs
// Each of these has a Main of its own, so this is no program.
namespace Counting;

public static class Night
{
    #region night
    public static async Task Pass(TextWriter output)
    {
        var flock = Task.Run(() => Sheep.Count(Sheep.Trust("Ann"), output));
        await flock.WaitAsync(TimeSpan.FromMinutes(1));
        output.WriteLine(Wolf.Visit("wolf"));
    }
    #endregion
}
